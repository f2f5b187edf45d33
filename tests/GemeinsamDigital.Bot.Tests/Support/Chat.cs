// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Tests.Support;

/// <summary>One conversation through <c>/api/messages</c>; the replies come in the answer (deliveryMode expectReplies).</summary>
internal sealed class Chat(BotHost host, string channel = "emulator", string? locale = null)
{
    private readonly HttpClient _http = host.CreateClient();
    private readonly Dictionary<string, JsonObject> _buttons = [];

    public string ConversationId { get; init; } = Guid.NewGuid().ToString("N");

    public Task<IReadOnlyList<BotMessage>> SayAsync(string text) => SendAsync(new JsonObject { ["type"] = "message", ["text"] = text });

    /// <summary>Uses the button as clients do: what it sends and what it carries.</summary>
    public Task<IReadOnlyList<BotMessage>> TapAsync(string title) =>
        SendAsync(_buttons.GetValueOrDefault(title)?.DeepClone().AsObject() ?? throw new KeyNotFoundException($"No button [{title}] was shown."));

    public Task<IReadOnlyList<BotMessage>> ArriveAsync() => SendAsync(new JsonObject
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "citizen" }, new JsonObject { ["id"] = "bot" }),
    });

    /// <param name="activity">Type and content; the addresses are filled in.</param>
    public async Task<IReadOnlyList<BotMessage>> SendAsync(JsonObject activity, string? id = null)
    {
        activity["id"] = id ?? Guid.NewGuid().ToString("N");
        activity["channelId"] = channel;
        activity["serviceUrl"] = "http://localhost:1/";
        activity["deliveryMode"] = "expectReplies";
        activity["conversation"] = new JsonObject { ["id"] = ConversationId };
        activity["from"] = new JsonObject { ["id"] = "citizen" };
        activity["recipient"] = new JsonObject { ["id"] = "bot" };
        if (locale is not null)
            activity["locale"] = locale;
        using var response = await _http.PostAsJsonAsync("/api/messages", activity, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        foreach (var action in body.RootElement.GetProperty("activities").EnumerateArray().Where(each => each.TryGetProperty("suggestedActions", out _))
            .SelectMany(each => each.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray()))
            _buttons[action.GetProperty("title").GetString()!] = Tapped(action);
        return [.. body.RootElement.GetProperty("activities").EnumerateArray().Select(BotMessage.From)];
    }

    private static JsonObject Tapped(JsonElement action) => action.GetProperty("type").GetString() == "messageBack"
        ? new JsonObject { ["type"] = "message", ["text"] = action.GetProperty("text").GetString(), ["value"] = JsonNode.Parse(action.GetProperty("value").GetRawText()) }
        : new JsonObject { ["type"] = "message", ["text"] = action.GetProperty("value").GetString() };
}

/// <summary>What a person sees of one reply, and what its entity says.</summary>
internal sealed record BotMessage(string Text, string Kind, string? Step, string Language, IReadOnlyList<string> Articles, IReadOnlyList<string> Buttons)
{
    /// <summary>The Adaptive Card beside the text; null when there is none.</summary>
    public JsonObject? Card { get; init; }

    /// <summary>The language and form of address that was just asked for; null in all other replies.</summary>
    public string? Voice { get; init; }

    public static BotMessage From(JsonElement activity)
    {
        var entity = activity.GetProperty("entities").EnumerateArray().Single(each => each.GetProperty("type").GetString() == "gdb/reply");
        var card = activity.TryGetProperty("attachments", out var attachments) ? CardIn(attachments) : null;
        return new BotMessage(
            activity.TryGetProperty("text", out var text) ? text.GetString()! : (string)card!["fallbackText"]!,
            entity.GetProperty("kind").GetString()!,
            entity.TryGetProperty("step", out var step) ? step.GetString() : null,
            entity.GetProperty("lang").GetString()!,
            entity.TryGetProperty("articles", out var articles) ? [.. articles.EnumerateArray().Select(article => article.GetString()!)] : [],
            activity.TryGetProperty("suggestedActions", out var actions)
                ? [.. actions.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString()!)]
                : [])
        {
            Voice = entity.TryGetProperty("voice", out var voice) ? voice.GetString() : null,
            Card = card,
        };
    }

    private static JsonObject? CardIn(JsonElement attachments) => attachments.EnumerateArray()
        .Where(attachment => attachment.GetProperty("contentType").GetString() == "application/vnd.microsoft.card.adaptive")
        .Select(attachment => JsonObject.Create(attachment.GetProperty("content").Clone()))
        .SingleOrDefault();
}
