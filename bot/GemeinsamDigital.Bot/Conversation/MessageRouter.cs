// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Channels.Teams;
using GemeinsamDigital.Bot.Conversation.Dialogs;
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using Microsoft.Bot.Builder;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Where a message goes: to a command, to the running dialog, or to the knowledge base.</summary>
internal sealed class MessageRouter(BotDialogs dialogs, PressedButton pressed, SavedDrafts saved, AuthorCommands author, CommonReplies common, LanguageSwitch languages, AnswerQuestion answers, ArticleReply articles, CryForHelp cries, Anonymous anonymous, TimeProvider clock)
{
    public async Task RouteAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        var text = IncomingText.Read(context.Activity, turn.Memory.Offered);
        var message = WholeMessage.Normalize(text ?? "");
        var command = Commands.Of(message);
        // A message greets as well as an arrival: some channels announce nobody.
        turn.Memory = turn.Memory with { Greeted = true };

        if (CardPress.Of(context.Activity.Value) is { } press && await pressed.TakeAsync(context, press, cancellationToken))
            return;
        if (await dialogs.TakePictureAsync(context, alone: text is null, cancellationToken) && text is null)
            return;
        if (text is null && await dialogs.TakeFormAsync(context, cancellationToken))
            return;
        if (text is null)
            await context.SayAsync(CommonReplies.NoText(context.Activity), cancellationToken);
        else if (Wish.In(message) is { } wish)
            await languages.SwitchAsync(context, wish, cancellationToken);
        else if (WholeMessage.IsOneOf(message, ConversationTexts.AskHuman))
            await SayAndResumeAsync(context, common.AreYouHuman(), cancellationToken);
        else if (SharedPlace.Decline(context.Activity, text, command) is { } declined)
            await context.SayAsync(declined, cancellationToken);
        else if (turn.Memory.Dialogs is not null && cries.Hear(text, BotDialogs.TakesFreeText(turn.Memory)) is { } help)
            await HelpAsync(context, help, cancellationToken);
        else if (await SaidAsideAsync(context, text, command, cancellationToken))
            return;
        else if (!await dialogs.ContinueAsync(context, text, cancellationToken))
            await RouteOutsideOfDialogsAsync(context, text, command, cancellationToken);
    }

    /// <summary>Help comes first: no form goes on in the same breath. A draft stays where it is.</summary>
    private async Task HelpAsync(ITurnContext context, Answered help, CancellationToken cancellationToken)
    {
        await dialogs.LeaveAsync(context, cancellationToken);
        await SayAnswerAsync(context, help, cancellationToken);
        var turn = context.Turn();
        if (turn.Memory.Draft is not { HasContent: true })
            turn.Memory = turn.Memory with { Draft = null };
        else
            await context.SayAsync(new Reply(ReplyKind.Notice, IdeaTexts.DraftKept), cancellationToken);
    }

    /// <summary>Thanks, data protection and the stand of an earlier idea interrupt a dialog without being an answer to it; then the dialog goes on.</summary>
    private async Task<bool> SaidAsideAsync(ITurnContext context, string text, Command command, CancellationToken cancellationToken)
    {
        var active = await dialogs.ActiveAsync(context, cancellationToken);
        if (active is null or BotDialogs.Feedback)
            return false;
        var ownWords = BotDialogs.TakesFreeText(context.Turn().Memory);
        switch (command)
        {
            case Command.Privacy when !ownWords || QuestionShape.MayEndWithMark(text):
            case Command.Thanks when !ownWords:
                await SayAndResumeAsync(context, common.To(command)!, cancellationToken);
                return true;
            case Command.Hello when !ownWords:
                await dialogs.RepromptAsync(context, cancellationToken);
                return true;
            case Command.Status when !ownWords && active == BotDialogs.Idea:
                await dialogs.BeginAsync(context, BotDialogs.Status, null, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    private Task RouteOutsideOfDialogsAsync(ITurnContext context, string text, Command command, CancellationToken cancellationToken)
    {
        var memory = context.Turn().Memory;
        return command switch
        {
            Command.Idea => dialogs.BeginAsync(context, BotDialogs.Idea, null, cancellationToken),
            _ when IsOldButton(context) => context.SayAsync(OldButton(memory), cancellationToken),
            Command.Status => dialogs.BeginAsync(context, BotDialogs.Status, null, cancellationToken),
            Command.More when memory.LastArticle is { } article => TellMoreAsync(context, article, cancellationToken),
            Command.NotHelpful when Distress.Is(memory.LastArticle) => SayAnswerAsync(context, articles.Details(memory.LastArticle!), cancellationToken),
            Command.NotHelpful when memory.LastArticle is { } article && articles.TakesFeedback(article) => dialogs.BeginAsync(context, BotDialogs.Feedback, article, cancellationToken),
            Command.Helpful when memory.LastArticle is { } article && articles.TakesFeedback(article) => PraiseAsync(context, article, cancellationToken),
            Command.NotHelpful => context.SayAsync(answers.UnknownAgain(), cancellationToken),
            Command.NoneOfThese when memory.Offered.Count > 0 => NoneOfTheseAsync(context, cancellationToken),
            Command.No when AnswerQuestion.AreCandidates(memory.Offered) => NoneOfTheseAsync(context, cancellationToken),
            Command.Okay or Command.More when AnswerQuestion.AreCandidates(memory.Offered) => context.SayAsync(answers.WhichOne(memory.Offered), cancellationToken),
            Command.Submit when memory.LastReference is not null => context.SayAsync(new Reply(ReplyKind.Notice, IdeaTexts.AlreadySubmitted), cancellationToken),
            Command.Withdraw when memory.Opened(clock.GetUtcNow()) is not null => dialogs.BeginAsync(context, BotDialogs.Withdraw, null, cancellationToken),
            Command.Withdraw => AskForCodeAsync(context, cancellationToken),
            _ when AuthorCommands.Knows(command) => (memory.Opened(clock.GetUtcNow()) ?? (command == Command.Follow ? memory.LastReference : null)) is { } opened
                ? author.RunAsync(context, command, opened, cancellationToken)
                : AskForCodeAsync(context, cancellationToken),
            _ when common.To(command) is { } reply => context.SayAsync(reply, cancellationToken),
            _ when IdeaReference.Find(text) is not null => dialogs.BeginAsync(context, BotDialogs.Status, text, cancellationToken),
            _ when SavedDrafts.CodeIn(text) is { } code => OpenDraftAsync(context, code, cancellationToken),
            _ when IdeaOpening.Read(text) is { } known => dialogs.BeginAsync(context, BotDialogs.Idea, known, cancellationToken),
            _ when text.Length > AnswerQuestion.LongestQuestion => context.SayAsync(CommonReplies.TooLong(), cancellationToken),
            _ => AnswerAsync(context, text, cancellationToken),
        };
    }

    /// <summary>A button of a submission that is no longer open.</summary>
    private static bool IsOldButton(ITurnContext context) => ActivityJson.StringField(context.Activity.Value, "mark") is not null;

    private static Reply OldButton(ConversationMemory memory) =>
        new(ReplyKind.Notice, memory.LastReference is null ? ConversationTexts.UnknownCard : IdeaTexts.AlreadySubmitted);

    /// <summary>Goes on with a draft of elsewhere. A draft of this conversation is saved first: nothing is lost.</summary>
    private async Task OpenDraftAsync(ITurnContext context, string code, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        if (await saved.FindAsync(code, cancellationToken) is not { } found)
        {
            await context.SayAsync(new Reply(ReplyKind.Error, IdeaTexts.DraftNotFound) { Buttons = [new(ConversationTexts.ButtonIdea), new(ConversationTexts.ButtonStatus)] }, cancellationToken);
            return;
        }
        if (turn.Memory.Draft is { HasContent: true, SavedAs: null } other && other.Id != found.Id)
        {
            var (kept, otherCode) = SavedDrafts.Save(other);
            turn.IdeaChanges.Add(new IdeaChange.SaveDraft(SavedDrafts.Row(kept)));
            await context.SayAsync(new Reply(ReplyKind.Notice, Format(IdeaTexts.OtherDraftSaved, otherCode)), cancellationToken);
        }
        turn.Memory = turn.Memory with { Draft = found };
        await dialogs.BeginAsync(context, BotDialogs.Idea, null, cancellationToken);
    }

    private async Task AskForCodeAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        await context.SayAsync(new Reply(ReplyKind.Notice, IdeaTexts.WithdrawNeedsCode), cancellationToken);
        await dialogs.BeginAsync(context, BotDialogs.Status, null, cancellationToken);
    }

    /// <summary>What stays without an answer is counted for the editors, without the person's own words.</summary>
    private async Task AnswerAsync(ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        var answered = answers.To(text, turn.Memory.LastArticle);
        var question = Distress.Is(answered.Article) ? null : anonymous.Text(text);
        if (answered.Reply.Kind == ReplyKind.Fallback && question is not null)
            turn.Reports.Add(Anonymous.Unanswered(question));
        await SayAnswerAsync(context, answered, cancellationToken);
        turn.Memory = turn.Memory with { LastQuestion = question };
    }

    private Task NoneOfTheseAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        if (AnswerQuestion.AreCandidates(turn.Memory.Offered) && turn.Memory.LastQuestion is { } question)
            turn.Reports.Add(Anonymous.Unanswered(question));
        return SayAnswerAsync(context, answers.Unknown(), cancellationToken);
    }

    private Task SayAnswerAsync(ITurnContext context, Answered answered, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        var reply = answered.Reply.Kind == ReplyKind.Fallback && answers.IsFallback(turn.Memory.Offered) ? answers.UnknownAgain() : answered.Reply;
        turn.Memory = turn.Memory with { LastArticle = answered.Article, DetailsTold = answered.IsDetails };
        return context.SayAsync(reply, cancellationToken);
    }

    /// <summary>The rest of an answer is told once; after that there is honestly no more.</summary>
    private async Task TellMoreAsync(ITurnContext context, string article, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        await SayAnswerAsync(context, turn.Memory.DetailsTold ? ArticleReply.NoMore(article) : articles.Details(article), cancellationToken);
        turn.Memory = turn.Memory with { DetailsTold = true };
    }

    private static Task PraiseAsync(ITurnContext context, string article, CancellationToken cancellationToken)
    {
        context.Turn().Feedback.Add(new Storage.FeedbackEntry(article, Helpful: true, Reason: null));
        return context.SayAsync(new Reply(ReplyKind.Notice, AnswerTexts.HelpfulThanks), cancellationToken);
    }

    private async Task SayAndResumeAsync(ITurnContext context, Reply reply, CancellationToken cancellationToken)
    {
        // Where a question is open, only its own buttons count.
        await context.SayAsync(context.Turn().Memory.Dialogs is null ? reply : reply with { Buttons = [] }, cancellationToken);
        await dialogs.RepromptAsync(context, cancellationToken);
    }
}
