// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Ideas.StepResult;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>The last step: everything at a glance, each field open to change.</summary>
internal static class IdeaSummary
{
    public static Reply Show(IdeaDraft draft)
    {
        var text = string.Format(
            CultureInfo.CurrentCulture,
            IdeaTexts.Summary,
            draft.Fields.Type is { } type ? IdeaTypeNames.Of(type) : "–",
            MarkdownText.Escape(draft.Fields.Title ?? "–"),
            MarkdownText.Escape(draft.Fields.Description ?? "–"));
        return new Reply(ReplyKind.Summary, text) { Step = "summary", Buttons = Buttons() };
    }

    public static StepResult Read(IdeaDraft draft, string text)
    {
        var message = WholeMessage.Normalize(text);
        return WholeMessage.IsOneOf(message, IdeaTexts.SubmitWords) ? new Submit()
            : FieldToEdit(message) is { } step ? new Edit(step)
            : new NotUnderstood(new Reply(ReplyKind.Prompt, IdeaTexts.SummaryNotUnderstood) { Step = "summary", Buttons = Buttons() });
    }

    /// <summary>"Titel ändern", "ändere die Beschreibung", or just the field's name.</summary>
    private static string? FieldToEdit(string message)
    {
        var namesOnlyTheField = !message.Contains(' ', StringComparison.Ordinal);
        if (!namesOnlyTheField && !WholeMessage.Contains(message, IdeaTexts.EditWords))
            return null;
        return WholeMessage.Contains(message, IdeaTexts.FieldTitle) ? "title"
            : WholeMessage.Contains(message, IdeaTexts.FieldDescription) ? "description"
            : WholeMessage.Contains(message, IdeaTexts.FieldConsent) ? "consent"
            : WholeMessage.Contains(message, IdeaTexts.FieldType) ? "type"
            : null;
    }

    /// <summary>The field that exactly one of the summary's buttons names: whoever taps an old button means it, even where a text is asked for.</summary>
    public static string? FieldOfButton(string message) =>
        Buttons().Skip(1).Any(button => WholeMessage.Normalize(button.Value) == message) ? FieldToEdit(message) : null;

    private static ReplyButton[] Buttons() =>
    [
        new(IdeaTexts.Submit),
        new(IdeaTexts.EditType),
        new(IdeaTexts.EditTitle),
        new(IdeaTexts.EditDescription),
        new(IdeaTexts.EditConsent),
    ];
}
