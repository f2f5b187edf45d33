// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Ideas.StepResult;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>The dialog as a table of questions, in order (style: a dialog is a table; functions are pure).</summary>
internal static class IdeaSteps
{
    public const int MaxTitle = 120;
    public const int MaxDescription = 10_000;
    private const int MinLetters = 3;

    public static readonly IReadOnlyList<IdeaStep> Table =
    [
        new("type", AskType, ReadType),
        new("title", _ => Prompt("title", IdeaTexts.AskTitle, MaxTitle), ReadTitle, TakesFreeText: true),
        new("description", _ => Prompt("description", IdeaTexts.AskDescription, MaxDescription), ReadDescription, TakesFreeText: true),
        new("consent", _ => AskConsent(IdeaTexts.AskConsent), ReadConsent),
        new("summary", IdeaSummary.Show, IdeaSummary.Read),
    ];

    /// <summary>The step of that name; the first one when a newer or older version of the bot knew others.</summary>
    public static IdeaStep Find(string name) => Table.FirstOrDefault(step => step.Name == name) ?? Table[0];

    private static Reply Prompt(string step, string text, params object[] values) =>
        new(ReplyKind.Prompt, values.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, values)) { Step = step };

    private static Reply AskType(IdeaDraft draft) => TypePrompt(IdeaTexts.AskType);

    private static Reply TypePrompt(string text) => Prompt("type", text) with
    {
        Buttons = [.. IdeaTypeNames.All.Select(type => new ReplyButton(IdeaTypeNames.Of(type)))],
    };

    private static StepResult ReadType(IdeaDraft draft, string text) =>
        IdeaTypeNames.Recognize(text) is { } type
            ? new Next(draft with { Fields = draft.Fields with { Type = type } })
            : new NotUnderstood(TypePrompt(IdeaTexts.TypeNotUnderstood));

    private static StepResult ReadTitle(IdeaDraft draft, string text)
    {
        var title = PlainText.SingleLine(text);
        var letters = PlainText.LetterCount(title);
        var length = PlainText.Length(title);
        return letters < MinLetters ? new Again(Prompt("title", IdeaTexts.TitleTooShort))
            : length > MaxTitle ? new Again(Prompt("title", IdeaTexts.TitleTooLong, length - MaxTitle, MarkdownText.Escape(PlainText.Shorten(title, 500))))
            : new Next(draft with { Fields = draft.Fields with { Title = title } });
    }

    private static StepResult ReadDescription(IdeaDraft draft, string text)
    {
        var description = PlainText.Lines(text);
        var length = PlainText.Length(description);
        return PlainText.LetterCount(description) < 10 ? new Again(Prompt("description", IdeaTexts.DescriptionTooShort))
            : length > MaxDescription ? new Again(Prompt("description", IdeaTexts.DescriptionTooLong, length - MaxDescription, MaxDescription))
            : new Next(draft with { Fields = draft.Fields with { Description = description } });
    }

    private static Reply AskConsent(string text) => Prompt("consent", text) with
    {
        Buttons = [new(IdeaTexts.ConsentYes), new(IdeaTexts.ConsentNo)],
    };

    private static StepResult ReadConsent(IdeaDraft draft, string text)
    {
        var message = WholeMessage.Normalize(text);
        return WholeMessage.IsOneOf(message, IdeaTexts.ConsentYesWords) ? new Next(draft with { Consent = new Consent(ConsentWording.Publication, default) })
            : WholeMessage.IsOneOf(message, IdeaTexts.ConsentNoWords) ? new Again(AskConsent(IdeaTexts.ConsentRefused), Refused(draft))
            : new NotUnderstood(AskConsent(IdeaTexts.ConsentNotUnderstood));
    }

    /// <summary>An earlier consent no longer holds, so there is no way back to the summary except through this question.</summary>
    private static IdeaDraft Refused(IdeaDraft draft) => draft with { Consent = null, ReturnTo = null };
}
