// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Channels.Cards;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>
/// What Teams offers beside the conversation: the search that inserts an answer into a message, the command on a message, and the
/// idea's window. See <see cref="ExtensionTurns"/> for the turns that come here.
/// </summary>
internal sealed class TeamsExtension(FindArticles articles, IdeaWindow window, PersonalReceipt receipts) : TeamsActivityHandler
{
    /// <summary>The parameter that comes instead of words when the search was just opened.</summary>
    private const string JustOpened = "initialRun";

    private const int UsualPage = 15;
    private const int LargestPage = 25;

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        var words = query.Parameters?.FirstOrDefault(parameter => parameter.Name != JustOpened)?.Value;
        var skip = Math.Max(0, query.QueryOptions?.Skip ?? 0);
        var count = query.QueryOptions?.Count is > 0 and <= LargestPage and var wanted ? wanted : UsualPage;
        var found = articles.For(Convert.ToString(words, CultureInfo.InvariantCulture) ?? "", skip, count);
        // An empty page behind the first only means that the list has ended.
        var result = found.Count > 0 || skip > 0
            ? new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = [.. found.Select(ArticleCards.Of)] }
            : Message(ExtensionTexts.NothingFound);
        return Task.FromResult(new MessagingExtensionResponse(result));
    }

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Task.FromResult(new MessagingExtensionActionResponse { Task = Show(window.Open(MessageToIdea.From(action.MessagePayload))) });

    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        new() { Task = await ReadAsync(turnContext, action, cancellationToken) };

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Task.FromResult(new TaskModuleResponse
        {
            Task = ActivityJson.StringField(taskModuleRequest.Data, CardPress.Field) == IdeaWindow.Form
                ? Show(window.Open(MessageToIdea.Nothing))
                : new TaskModuleMessageResponse(ConversationTexts.UnknownCard),
        });

    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        new() { Task = await ReadAsync(turnContext, taskModuleRequest, cancellationToken) };

    public static MessagingExtensionResult Message(string text) => new() { Type = "message", Text = text };

    private async Task<TaskModuleContinueResponse> ReadAsync(ITurnContext turnContext, TaskModuleRequest request, CancellationToken cancellationToken)
    {
        var answer = await window.ReadAsync(request, cancellationToken);
        if (answer.New is { } submission)
            await receipts.SendAsync(turnContext, submission, cancellationToken);
        return Show(answer.Card);
    }

    private static TaskModuleContinueResponse Show(Attachment card) => new(new TaskModuleTaskInfo
    {
        Title = ExtensionTexts.WindowTitle,
        Width = "medium",
        Height = "large",
        Card = card,
    });
}
