// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Channels.Teams.Extension;

/// <summary>Asks the bot what Teams asks beside the conversation; what comes back stands in the answer to the request.</summary>
internal sealed class TeamsClient(BotHost host, string locale = "de-DE")
{
    private readonly HttpClient http = host.CreateClient();

    public Uri ServiceUrl { get; init; } = new("http://localhost:1/");

    public async Task<JsonObject> InvokeAsync(string name, JsonObject value, string? id = null) =>
        (await SendAsync(name, value, id)).Body ?? throw new InvalidOperationException("The answer has no body.");

    public async Task<(HttpStatusCode Status, JsonObject? Body)> SendAsync(string name, JsonObject value, string? id = null)
    {
        var activity = new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = name,
            ["id"] = id ?? $"f:{Guid.NewGuid():N}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl.AbsoluteUri,
            ["locale"] = locale,
            ["conversation"] = new JsonObject { ["id"] = "19:gruppe@thread.v2", ["isGroup"] = true, ["conversationType"] = "groupChat", ["tenantId"] = "amt" },
            ["from"] = new JsonObject { ["id"] = "29:anna", ["name"] = "Anna", ["aadObjectId"] = "a1" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "amt" } },
            ["value"] = value.DeepClone(),
        };
        using var response = await http.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject());
    }

    public Task<JsonObject> SearchAsync(string words, int skip = 0, int count = 25) => InvokeAsync("composeExtension/query", new JsonObject
    {
        ["commandId"] = "wissen",
        ["parameters"] = new JsonArray(words.Length == 0
            ? new JsonObject { ["name"] = "initialRun", ["value"] = true }
            : new JsonObject { ["name"] = "frage", ["value"] = words }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
    });

    public async Task<JsonObject> OpenFromMessageAsync(string html, string? subject = null) => CardIn(await InvokeAsync("composeExtension/fetchTask", new JsonObject
    {
        ["commandId"] = "idee",
        ["commandContext"] = "message",
        ["messagePayload"] = new JsonObject
        {
            ["id"] = "1700000000000",
            ["subject"] = subject,
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
        },
    }));

    public async Task<JsonObject> OpenFromButtonAsync() =>
        CardIn(await InvokeAsync("task/fetch", new JsonObject { ["data"] = new JsonObject { ["gdb"] = "idea-form" } }));

    /// <summary>Presses the button of the card with that title, with the form's inputs as they stand and as they are changed.</summary>
    public async Task<JsonObject> PressAsync(JsonObject card, string title, params IEnumerable<(string Field, string Value)> changes) =>
        CardIn(await InvokeAsync("task/submit", new JsonObject { ["data"] = Data(card, title, changes) }));

    public static JsonObject Data(JsonObject card, string title, params IEnumerable<(string Field, string Value)> changes)
    {
        var button = card["actions"]!.AsArray().Single(action => (string?)action!["title"] == title)!;
        var data = button["data"]!.DeepClone().AsObject();
        foreach (var input in Cards.CardSchema.Inputs(card))
            data[(string)input["id"]!] = (string?)input["value"] ?? "";
        foreach (var (field, value) in changes)
            data[field] = value;
        return data;
    }

    public static JsonObject CardIn(JsonObject answer) => answer["task"]!["value"]!["card"]!["content"]!.AsObject();

    /// <summary>All that can be read in a card.</summary>
    public static string Text(JsonObject card) => string.Join('\n', Cards.CardSchema.Elements(card).Select(element => (string?)element["text"]).Where(text => text is not null));
}
