// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Channels.Cards;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams;

/// <summary>A conversation as Teams holds it: activities go in without a wait for replies, the replies come back through the connector.</summary>
internal sealed class TeamsChat(BotHost host, TeamsService service, string type = "personal")
{
    public const string Bot = "28:gemeinsam-digital";
    public const string BotName = "Gemeinsam Digital";
    public const string Anna = "29:anna";

    private readonly HttpClient http = host.CreateClient();

    public string Id { get; init; } = Guid.NewGuid().ToString("N");

    public static JsonObject Mention(string text, string id = Bot) =>
        new() { ["type"] = "mention", ["text"] = text, ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = BotName } };

    /// <returns>What the bot has sent into this conversation in answer.</returns>
    public async Task<IReadOnlyList<BotMessage>> SayAsync(string text, params JsonObject[] entities)
    {
        var before = Heard().Count;
        await SendAsync(new JsonObject { ["type"] = "message", ["text"] = text, ["entities"] = new JsonArray([.. entities]) });
        return [.. Heard().Skip(before)];
    }

    public Task ArriveAsync() => SendAsync(Event("conversationUpdate", "membersAdded", Anna, Bot));

    public Task InstallAsync(string action = "add") => SendAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = action });

    public async Task<JsonObject> PressAsync(JsonObject button, string? id = null) =>
        await InvokeAsync("adaptiveCard/action", new JsonObject { ["action"] = Action(button) }, id);

    /// <returns>The body of the answer; the request itself must succeed.</returns>
    public async Task<JsonObject> InvokeAsync(string name, JsonNode? value, string? id = null)
    {
        using var response = await PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = name, ["value"] = value }, id);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;
    }

    public async Task SendAsync(JsonObject activity, string? id = null)
    {
        using var response = await PostAsync(activity, id);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    public IReadOnlyList<BotMessage> Heard() =>
        [.. service.Sent.Where(sent => sent.Path.Contains($"/{Id}/", StringComparison.Ordinal)).Select(sent => BotMessage.From(JsonSerializer.SerializeToElement(sent.Activity)))];

    public static JsonObject Event(string type, string list, params string[] members) =>
        new() { ["type"] = type, [list] = new JsonArray([.. members.Select(member => new JsonObject { ["id"] = member })]) };

    public static JsonObject Button(BotMessage message, string title) => CardSchema.Elements(message.Card)
        .First(element => (string?)element["type"] == "Action.Execute" && ((string?)element["title"])!.Contains(title, StringComparison.Ordinal));

    private Task<HttpResponseMessage> PostAsync(JsonObject activity, string? id)
    {
        activity["id"] = id ?? Guid.NewGuid().ToString("N");
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = service.Address;
        activity["conversation"] = new JsonObject { ["id"] = Id, ["conversationType"] = type, ["isGroup"] = type != "personal" };
        activity["from"] = new JsonObject { ["id"] = Anna };
        activity["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = BotName };
        activity["locale"] = "de-DE";
        return http.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
    }

    private static JsonObject Action(JsonObject button) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = button["title"]?.DeepClone(),
        ["verb"] = button["verb"]?.DeepClone(),
        ["data"] = button["data"]?.DeepClone(),
    };
}
