// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Teams;

public sealed class TeamsActivityHandlerTests
{
    private readonly SilentAdapter _adapter = new();

    [Fact]
    public async Task A_search_gets_its_hits_with_previews()
    {
        var answer = await Answer("composeExtension/query", """{"commandId":"articles","parameters":[{"name":"q","value":"Kiezbox"}],"queryOptions":{"skip":0,"count":25}}""");

        Assert.Equal(
            """{"composeExtension":{"attachmentLayout":"list","type":"result","attachments":[{"preview":{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Kiezbox"}},"contentType":"application/vnd.microsoft.card.hero","content":{"title":"articles 25"}}]}}""",
            answer);
    }

    [Fact]
    public async Task A_message_can_be_opened_as_an_idea() => Assert.Equal(
        """{"task":{"value":{"title":"<p>Mehr Bänke</p>","height":"medium","url":"https://bot.example/form"},"type":"continue"}}""",
        await Answer("composeExtension/fetchTask", """{"commandId":"idea","commandContext":"message","messagePayload":{"id":"1","body":{"contentType":"html","content":"<p>Mehr Bänke</p>"}}}"""));

    [Fact]
    public async Task A_submitted_action_can_end_with_a_text() => Assert.Equal(
        """{"task":{"value":"Danke für idea","type":"message"}}""",
        await Answer("composeExtension/submitAction", """{"commandId":"idea","data":{"title":"x"}}"""));

    [Fact]
    public async Task A_dialog_is_opened() =>
        Assert.Equal("""{"task":{"value":"dark","type":"message"}}""", await Answer("task/fetch", """{"context":{"theme":"dark"}}"""));

    [Fact]
    public async Task A_dialog_is_submitted() =>
        Assert.Equal("""{"task":{"value":"Bank","type":"message"}}""", await Answer("task/submit", """{"data":{"title":"Bank"}}"""));

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    public async Task A_value_of_the_wrong_shape_is_answered_with_400(string name) =>
        Assert.Equal(400, (await Receive(new SearchingBot(), name, "[]")).Status);

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData("fileConsent/invoke")]
    public async Task What_a_bot_does_not_offer_is_answered_with_501(string name) =>
        Assert.Equal(501, (await Receive(new TeamsActivityHandler(), name, "{}")).Status);

    private async Task<string> Answer(string name, string value)
    {
        var response = await Receive(new SearchingBot(), name, value);
        Assert.Equal(200, response.Status);
        return BotJson.ToElement(response.Body).GetRawText();
    }

    private async Task<InvokeResponse> Receive(TeamsActivityHandler bot, string name, string value)
    {
        using var turn = An.IncomingTurn(_adapter, An.Invoke(name, JsonDocument.Parse(value).RootElement));
        await bot.OnTurnAsync(turn, TestContext.Current.CancellationToken);
        return Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value);
    }

    private sealed class SearchingBot : TeamsActivityHandler
    {
        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        {
            var preview = new HeroCard(title: query.Parameters![0].Value!.ToString()).ToAttachment();
            var hit = new MessagingExtensionAttachment
            {
                ContentType = HeroCard.ContentType,
                Content = new HeroCard(title: $"{query.CommandId} {query.QueryOptions?.Count}"),
                Preview = preview,
            };
            return Task.FromResult(new MessagingExtensionResponse(
                new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = [hit] }));
        }

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Task.FromResult(new MessagingExtensionActionResponse
            {
                Task = new TaskModuleContinueResponse(new TaskModuleTaskInfo
                {
                    Title = action.MessagePayload?.Body?.Content,
                    Height = "medium",
                    Url = "https://bot.example/form",
                }),
            });

        protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
            ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
            Task.FromResult(new MessagingExtensionActionResponse { Task = new TaskModuleMessageResponse($"Danke für {action.CommandId}") });

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
            ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Task.FromResult(new TaskModuleResponse { Task = new TaskModuleMessageResponse(taskModuleRequest.Context?.Theme) });

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
            ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
            Task.FromResult(new TaskModuleResponse
            {
                Task = new TaskModuleMessageResponse(((JsonElement)taskModuleRequest.Data!).GetProperty("title").GetString()),
            });
    }
}
