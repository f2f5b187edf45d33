// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation.Dialogs;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>What the author of an idea can do once number and code were given: correct, erase, download, follow.</summary>
internal sealed class AuthorCommands(BotDialogs dialogs, IIdeaStore ideas, DataTickets tickets, SiteLinks links)
{
    public static bool Knows(Command command) => command is Command.Correct or Command.Erase or Command.Download or Command.Follow or Command.Unfollow or Command.ForgetContact;

    public async Task RunAsync(ITurnContext context, Command command, string reference, CancellationToken cancellationToken)
    {
        if (await ideas.FindAsync(reference, cancellationToken) is not { } idea)
        {
            context.Turn().Memory = context.Turn().Memory with { OpenedReference = null };
            await SayAsync(context, ReceiptTexts.Gone, cancellationToken);
            return;
        }
        await (command switch
        {
            Command.Correct => CorrectAsync(context, idea, cancellationToken),
            Command.Erase => dialogs.BeginAsync(context, BotDialogs.Erase, null, cancellationToken),
            Command.Download => SayAsync(context, Download(reference), cancellationToken),
            Command.ForgetContact => ForgetContactAsync(context, idea, cancellationToken),
            Command.Follow => FollowAsync(context, new IdeaChange.Follow(reference, BotLanguage.Current), ReceiptTexts.FollowOn, ReceiptTexts.ButtonUnfollow, reference, cancellationToken),
            _ => FollowAsync(context, new IdeaChange.Unfollow(reference), ReceiptTexts.FollowOff, ReceiptTexts.ButtonFollow, reference, cancellationToken),
        });
    }

    private async Task CorrectAsync(ITurnContext context, Idea idea, CancellationToken cancellationToken)
    {
        var turn = context.Turn();
        if (!idea.CanBeCorrected)
        {
            await SayAsync(context, Format(ReceiptTexts.CorrectTooLate, idea.Reference), cancellationToken);
        }
        else if (turn.Memory.Draft is { HasContent: true } other && other.Corrects != idea.Reference)
        {
            await SayAsync(context, Format(ReceiptTexts.CorrectDraftFirst, idea.Reference), cancellationToken, ConversationTexts.ButtonIdea);
        }
        else
        {
            turn.Memory = turn.Memory with { Draft = turn.Memory.Draft?.Corrects == idea.Reference ? turn.Memory.Draft : IdeaDraft.ForCorrection(idea) };
            turn.IdeaChanges.Add(new IdeaChange.Show(idea.Reference));
            await dialogs.BeginAsync(context, BotDialogs.Idea, null, cancellationToken);
        }
    }

    /// <summary>The consent to be contacted is withdrawn as easily as it was given (DSGVO Art. 7); the idea stays.</summary>
    private static Task ForgetContactAsync(ITurnContext context, Idea idea, CancellationToken cancellationToken)
    {
        context.Turn().IdeaChanges.Add(new IdeaChange.ForgetContact(idea.Reference));
        return SayAsync(context, Format(ReceiptTexts.ContactForgotten, idea.Reference), cancellationToken);
    }

    private string Download(string reference) => Format(
        ReceiptTexts.Download, reference, DataDownload.FileName(reference), links.Data(tickets.For(reference)), (int)DataTickets.ValidFor.TotalMinutes);

    private static Task FollowAsync(ITurnContext context, IdeaChange change, string text, string button, string reference, CancellationToken cancellationToken)
    {
        context.Turn().IdeaChanges.Add(change);
        return SayAsync(context, Format(text, reference), cancellationToken, button);
    }

    private static Task SayAsync(ITurnContext context, string text, CancellationToken cancellationToken, params string[] buttons) =>
        context.SayAsync(new Reply(ReplyKind.Notice, text) { Buttons = [.. buttons.Select(button => new ReplyButton(button))] }, cancellationToken);
}
