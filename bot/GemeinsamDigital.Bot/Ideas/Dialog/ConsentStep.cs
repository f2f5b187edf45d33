// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>To the publication. Without it nothing is submitted; the draft stays.</summary>
internal static class ConsentStep
{
    public static readonly IdeaStep Publication = new("consent", _ => AskConsent(IdeaTexts.AskConsent), ReadConsent)
    {
        Title = () => IdeaTexts.NameConsent,
        Words = () => IdeaTexts.FieldConsent,
        Help = () => IdeaTexts.HelpConsent,
        IsAnswered = draft => draft.Consent is not null,
        Show = draft => draft.Consent is null ? null : IdeaTexts.ConsentGiven,
        Applies = draft => draft.Corrects is null,
    };

    private static Reply AskConsent(string text) => Ask("consent", text, IdeaTexts.ConsentYes, IdeaTexts.ConsentNo);

    private static StepResult ReadConsent(IdeaDraft draft, string text) =>
        YesNo.Of(WholeMessage.Normalize(text), IdeaTexts.ConsentYes, IdeaTexts.ConsentNo) switch
        {
            true => new Next(draft with { Consent = new Consent(ConsentWording.Publication, default) }),
            // An earlier consent no longer holds, so there is no way back to the summary except through this question.
            false => new Again(AskConsent(IdeaTexts.ConsentRefused), draft with { Consent = null, ReturnTo = null }),
            null => new NotUnderstood(AskConsent(IdeaTexts.ConsentNotUnderstood)),
        };
}
