// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>
/// Turns that are no part of a conversation: search and window. They neither wait for the conversation's lock nor leave anything in
/// its memory, which in a group belongs to everybody. Repeated, they give the same answer; what is submitted is written in one
/// transaction of its own, once.
/// </summary>
internal sealed partial class ExtensionTurns(TeamsExtension extension, LanguageChoice languages, ILogger<ExtensionTurns> log) : Microsoft.Bot.Builder.IMiddleware
{
    private static readonly string[] Names =
        ["composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction", "task/fetch", "task/submit"];

    private const string InsertedCard = "http://schema.skype.com/InputExtension";

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        // A card that was inserted by the search leaves its place in the text as markup.
        if (activity is { Type: ActivityTypes.Message, ChannelId: ChannelIds.Msteams, Text: { } text } && text.Contains(InsertedCard, StringComparison.Ordinal))
            activity.Text = MessageWords.Of(text);
        if (activity.Type != ActivityTypes.Invoke || activity.ChannelId != ChannelIds.Msteams || !Names.Contains(activity.Name))
        {
            await next(cancellationToken);
            return;
        }

        languages.Apply(new ConversationMemory(), activity);
        try
        {
            await extension.OnTurnAsync(turnContext, cancellationToken);
        }
#pragma warning disable CA1031 // Whatever happens, the person gets an apology instead of a window that stays empty.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailure(exception.GetType().Name, activity.Name);
            await ApologizeAsync(turnContext, cancellationToken);
        }
    }

    /// <summary>A window that sent something stays open on an error, with all that was entered; everything else is answered in words.</summary>
    private static Task<ResourceResponse> ApologizeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var message = new TaskModuleMessageResponse(ExtensionTexts.Failed);
        var response = turnContext.Activity.Name switch
        {
            "composeExtension/query" => Ok(new MessagingExtensionResponse(TeamsExtension.Message(ExtensionTexts.Failed))),
            "composeExtension/fetchTask" => Ok(new MessagingExtensionActionResponse { Task = message }),
            "task/fetch" => Ok(new TaskModuleResponse { Task = message }),
            _ => new InvokeResponse { Status = StatusCodes.Status500InternalServerError },
        };
        return turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
    }

    private static InvokeResponse Ok(object body) => new() { Status = StatusCodes.Status200OK, Body = body };

    // The message of an exception may hold what a citizen wrote.
    [LoggerMessage(EventId = 140, Level = LogLevel.Error, Message = "{InvokeName} failed with {ExceptionType}.")]
    private partial void LogFailure(string exceptionType, string? invokeName);
}
