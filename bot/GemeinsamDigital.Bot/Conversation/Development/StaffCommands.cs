// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Conversation.Development;

/// <summary>
/// <c>/warum</c>, <c>/zustand</c> and <c>/neu</c>, asked before anything else and possible at any moment: the first two change nothing,
/// not even an open question or its numbered buttons.
/// </summary>
internal sealed class StaffCommands(LastQuestions last, Explanations explanations, LanguageChoice languages, Greeting greeting) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.TurnState.Get<Turn>() is not { } turn)
        {
            await next(cancellationToken);
            return;
        }
        var key = turnContext.Key();
        if (!await RunAsync(turnContext, turn, key, cancellationToken))
            await ListenAsync(turnContext, turn, key, next, cancellationToken);
        if (turn.Forgets)
            last.Forget(key);
    }

    private async Task<bool> RunAsync(ITurnContext context, Turn turn, ConversationKey key, CancellationToken cancellationToken)
    {
        if (context.Activity.Type != ActivityTypes.Message || IncomingText.Read(context.Activity, []) is not { } text)
            return false;
        var message = WholeMessage.Normalize(text);
        Speak(context, turn.Memory);
        if (WholeMessage.IsOneOf(message, DevelopmentTexts.CommandWhy))
            await ShowAsync(context, explanations.Of(last.Find(key), turn.Memory), cancellationToken);
        else if (WholeMessage.IsOneOf(message, DevelopmentTexts.CommandState))
            await ShowAsync(context, StateInJson.Of(turn, key), cancellationToken);
        else if (WholeMessage.IsOneOf(message, DevelopmentTexts.CommandNew))
            await BeginAgainAsync(context, turn, cancellationToken);
        else
            return false;
        return true;
    }

    /// <summary>In the language of an arrival: Teams names one with a message that it does not always name then.</summary>
    private async Task BeginAgainAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        turn.Forget();
        languages.Apply(turn.Memory, new Activity(ActivityTypes.ConversationUpdate) { ChannelId = context.Activity.ChannelId, Locale = context.Activity.Locale });
        await greeting.GreetOnceAsync(context, cancellationToken);
    }

    /// <summary>Lets the bot answer, and keeps the question if it was one.</summary>
    private async Task ListenAsync(ITurnContext context, Turn turn, ConversationKey key, NextDelegate next, CancellationToken cancellationToken)
    {
        var text = context.Activity.Type == ActivityTypes.Message ? IncomingText.Read(context.Activity, turn.Memory.Offered) : null;
        var topic = turn.Memory.Dialogs is null ? turn.Memory.LastArticle : null;
        await next(cancellationToken);
        // A pressed button becomes a text only in the turn.
        text ??= context.Activity.Text;
        if (text is null || Commands.Of(WholeMessage.Normalize(text)) != Command.None)
            return;
        if (turn.Said.Find(reply => reply.Kind is ReplyKind.Answer or ReplyKind.Candidates or ReplyKind.Fallback) is { } shown)
            last.Remember(key, new LastQuestion(text, turn.Memory.Language ?? BotLanguage.Current, topic, shown));
    }

    /// <summary>The conversation's language; a command is no hint at another one.</summary>
    private void Speak(ITurnContext context, ConversationMemory memory) => languages.Apply(memory with { LanguageChosen = true }, context.Activity);

    private static async Task ShowAsync(ITurnContext context, string text, CancellationToken cancellationToken) =>
        await context.SendActivityAsync(ReplyActivity.From(new Reply(ReplyKind.Notice, text), context.Activity), cancellationToken);
}
