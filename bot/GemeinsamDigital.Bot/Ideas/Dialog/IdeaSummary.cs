// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>The last step: everything at a glance, each field open to change.</summary>
internal static class IdeaSummary
{
    public static readonly IdeaStep Step = new(IdeaSteps.Summary, Show, Read)
    {
        Title = () => IdeaTexts.NameSummary,
        Words = () => "",
        Help = () => IdeaTexts.HelpSummary,
        IsAnswered = _ => false,
    };

    private static Reply Show(IdeaDraft draft)
    {
        var text = new StringBuilder($"**{IdeaTexts.SummaryHead}**");
        AppendFields(text, draft);
        text.Append("\n\n").Append(IdeaTexts.SummaryQuestion);
        return new Reply(ReplyKind.Summary, text.ToString()) { Step = IdeaSteps.Summary, Shows = new ReplySubject.Draft(draft.Id), Buttons = Buttons(draft) };
    }

    /// <summary>One paragraph for each field that has something to say.</summary>
    public static void AppendFields(StringBuilder text, IdeaDraft draft)
    {
        foreach (var step in IdeaSteps.Table)
        {
            if (step.Show(draft) is { } value)
                text.Append("\n\n**").Append(step.Title()).Append(":** ").Append(MarkdownText.Escape(value));
        }
    }

    private static StepResult Read(IdeaDraft draft, string text)
    {
        var message = WholeMessage.Normalize(text);
        return WholeMessage.Says(message, SubmitTitle(draft), IdeaTexts.SubmitWords) ? new Submit()
            : WholeMessage.Says(message, IdeaTexts.MoreFields, IdeaTexts.MoreFieldsWords) ? new More()
            : WholeMessage.Says(message, IdeaTexts.ChangeSomething, IdeaTexts.ChangeWords) ? new Again(WhichField(draft))
            : IdeaCorrection.FieldToEdit(draft, message) is { } step ? new Edit(step.Name)
            : new NotUnderstood(new Reply(ReplyKind.Prompt, IdeaTexts.SummaryNotUnderstood) { Step = IdeaSteps.Summary, Buttons = Buttons(draft) });
    }

    private static Reply WhichField(IdeaDraft draft) => Ask(
        IdeaSteps.Summary,
        IdeaTexts.WhichField,
        [.. IdeaSteps.Table.Where(step => step.Words().Length > 0 && step.Applies(draft)).Select(step => Format(IdeaTexts.EditField, step.Title()))]);

    /// <summary>The field that exactly one of the summary's buttons names: whoever taps an old button means it, even where a text is asked for.</summary>
    public static IdeaStep? FieldOfButton(IdeaDraft draft, string message) =>
        IdeaSteps.Table.FirstOrDefault(step => step.Words().Length > 0 && step.Applies(draft) && WholeMessage.Normalize(Format(IdeaTexts.EditField, step.Title())) == message);

    private static ReplyButton[] Buttons(IdeaDraft draft) => draft.Full || draft.Corrects is not null
        ? [new(SubmitTitle(draft)), new(IdeaTexts.ChangeSomething), new(IdeaTexts.Later)]
        :
        [
            new(SubmitTitle(draft)),
            .. ((IdeaStep[])[RequiredSteps.Type, RequiredSteps.Title, RequiredSteps.Description, ConsentStep.Publication])
                .Select(step => new ReplyButton(Format(IdeaTexts.EditField, step.Title()))),
            new(IdeaTexts.MoreFields),
        ];

    private static string SubmitTitle(IdeaDraft draft) => draft.Corrects is null ? IdeaTexts.Submit : IdeaTexts.SubmitCorrection;
}
