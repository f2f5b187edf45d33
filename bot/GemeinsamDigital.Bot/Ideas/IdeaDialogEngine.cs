// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>
/// Walks the table of <see cref="IdeaSteps"/>: draft and message in, draft and replies out. "zurück", "hilfe" and
/// "abbrechen" live here, once for all steps. Pure, so that every conversation can be tested without a channel.
/// </summary>
internal static class IdeaDialogEngine
{
    public static IdeaMove Start() => Open(new IdeaDraft { Step = IdeaSteps.Table[0].Name }, new Reply(ReplyKind.Notice, IdeaTexts.Welcome));

    /// <summary>Goes on with a draft that was left.</summary>
    public static IdeaMove Continue(IdeaDraft draft) => Open(draft with { SetAside = null }, new Reply(ReplyKind.Notice, IdeaTexts.DraftWaiting));

    /// <summary>The open question again, shortened, after something else was talked about.</summary>
    public static Reply Resume(IdeaDraft draft)
    {
        var step = IdeaSteps.Find(draft.Step);
        var question = step.Ask(draft);
        if (question.Kind != ReplyKind.Summary)
            question = question with { Text = string.Format(CultureInfo.CurrentCulture, IdeaTexts.Resume, question.Text) };
        if (draft.SetAside is null)
            return question;
        var offer = string.Format(CultureInfo.CurrentCulture, IdeaTexts.SetAsideOffer, FieldName(step));
        return question with { Text = $"{question.Text}\n\n{offer}", Buttons = [new(IdeaTexts.SetAside), .. question.Buttons] };
    }

    public static IdeaMove Read(IdeaDraft draft, string text)
    {
        var step = IdeaSteps.Find(draft.Step);
        draft = draft with { Step = step.Name };
        var message = WholeMessage.Normalize(text);
        if (WholeMessage.IsOneOf(message, ConversationTexts.CommandBack))
            return Back(draft with { SetAside = null });
        if (WholeMessage.IsOneOf(message, ConversationTexts.CommandCancel))
            return draft.HasContent ? new IdeaMove.AskCancel(draft) : new IdeaMove.Cancelled();
        if (WholeMessage.IsOneOf(message, ConversationTexts.CommandHelp))
            return new IdeaMove.Open(draft, [new Reply(ReplyKind.Notice, Help(step)) { Step = step.Name, Buttons = step.Ask(draft).Buttons }]);
        if (draft.SetAside is { } setAside && message == WholeMessage.Normalize(IdeaTexts.SetAside))
            return Answer(draft with { SetAside = null }, step, setAside);
        if (draft.ReturnTo is not null && IdeaSummary.FieldOfButton(message) is { } field)
            return Open(draft with { Step = field, SetAside = null });
        return step.TakesFreeText && MayBeQuestion(draft, text)
            ? new IdeaMove.PerhapsQuestion(draft, Answer(draft with { SetAside = null }, step, text))
            : Answer(draft with { SetAside = null }, step, text);
    }

    private static IdeaMove Answer(IdeaDraft draft, IdeaStep step, string text) => step.Read(draft, text) switch
    {
        StepResult.Next next => Open(Advance(next.Draft, step)),
        StepResult.Again again => new IdeaMove.Open(again.Draft ?? draft, [again.Reply]),
        StepResult.Edit edit => Open(draft with { Step = edit.Step, ReturnTo = "summary" }),
        StepResult.Submit => new IdeaMove.Submit(draft),
        StepResult.NotUnderstood again when QuestionShape.Has(text) => new IdeaMove.PerhapsQuestion(draft, new IdeaMove.Open(draft, [again.Reply])),
        StepResult.NotUnderstood again => new IdeaMove.Open(draft, [again.Reply]),
        _ => throw new UnreachableException(),
    };

    /// <summary>To the next field that is still open, or to the summary. A field that was skipped by an older version is asked now.</summary>
    private static IdeaDraft Advance(IdeaDraft draft, IdeaStep step)
    {
        var following = IdeaSteps.Table.SkipWhile(row => row.Name != step.Name).Skip(1).First().Name;
        var next = draft.ReturnTo ?? following;
        if (next == "summary")
            next = FirstMissing(draft) ?? next;
        return draft with { Step = next, ReturnTo = next == "summary" ? null : draft.ReturnTo };
    }

    private static string? FirstMissing(IdeaDraft draft) =>
        draft.Fields.Type is null ? "type"
        : draft.Fields.Title is null ? "title"
        : draft.Fields.Description is null ? "description"
        : draft.Consent is null ? "consent"
        : null;

    private static IdeaMove.Open Back(IdeaDraft draft)
    {
        if (draft.ReturnTo is { } back)
            return Open(draft with { Step = back, ReturnTo = null });
        var previous = IdeaSteps.Table.TakeWhile(row => row.Name != draft.Step).LastOrDefault();
        return previous is null
            ? new IdeaMove.Open(draft, [new Reply(ReplyKind.Notice, IdeaTexts.NothingBefore) { Step = draft.Step, Buttons = IdeaSteps.Find(draft.Step).Ask(draft).Buttons }])
            : Open(draft with { Step = previous.Name });
    }

    private static IdeaMove.Open Open(IdeaDraft draft, Reply? first = null)
    {
        var question = IdeaSteps.Find(draft.Step).Ask(draft);
        return new IdeaMove.Open(draft, first is null ? [question] : [first, question]);
    }

    private static bool MayBeQuestion(IdeaDraft draft, string text) =>
        draft.Fields.Type != IdeaType.QuestionToTheCity && QuestionShape.MayEndWithMark(text);

    private static string Help(IdeaStep step) => step.Name switch
    {
        "title" => IdeaTexts.HelpTitle,
        "description" => IdeaTexts.HelpDescription,
        "consent" => IdeaTexts.HelpConsent,
        "summary" => IdeaTexts.HelpSummary,
        _ => IdeaTexts.HelpType,
    };

    private static string FieldName(IdeaStep step) => step.Name == "title" ? IdeaTexts.StepNameTitle : IdeaTexts.StepNameDescription;
}
