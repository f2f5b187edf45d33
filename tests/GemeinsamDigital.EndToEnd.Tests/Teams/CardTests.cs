// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.Teams;

/// <summary>Every card that the bot shows in Teams, read by the renderer that Web Chat and others use.</summary>
public sealed class CardTests : IDisposable
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    private static readonly string[] German =
    [
        "Hallo", "Was ist der Wertekompass?", "Mehr dazu", "Wo stehen die Kiezboxen?", "Digitalisierung", "Rezept für Marmelade", "Hilfe",
        "Ich will nicht mehr leben", "Idee einreichen", "Lieber ein Formular", "weiter im Gespräch", "1", "Solarbänke für den Kanal",
        "Bänke mit Solarzellen, an denen man sein Telefon laden kann.", "1", "1", "Status abfragen",
    ];

    private static readonly string[] English =
    [
        "Hello", "What is the Kiezbox?", "Tell me more", "Submit an idea", "Use a form instead", "1", "Solar benches",
        "Benches with solar cells where people can charge their phones.", "1", "1",
    ];

    private readonly RunningBot bot = new();
    private readonly HttpClient http = new();
    private readonly string file = Path.GetTempFileName();

    public void Dispose()
    {
        bot.Dispose();
        http.Dispose();
        File.Delete(file);
    }

    [Theory]
    [InlineData("de-DE", false)]
    [InlineData("de-DE", true)]
    [InlineData("en-US", false)]
    public async Task Each_card_is_valid(string locale, bool simple)
    {
        Client.File("adaptivecards", "package.json");
        var cards = new JsonArray();
        string[] first = simple ? ["Leichte Sprache"] : [];
        foreach (var text in first.Concat(locale == "en-US" ? English : German))
            Collect(await PostAsync(new JsonObject { ["type"] = "message", ["text"] = text, ["deliveryMode"] = "expectReplies" }, locale), cards);
        Collect(await PostAsync(new JsonObject { ["type"] = "installationUpdate", ["action"] = "add", ["deliveryMode"] = "expectReplies" }, locale, "andere"), cards);
        Collect(await InvokeAsync("composeExtension/query", new JsonObject(), locale), cards);
        var form = await InvokeAsync("task/fetch", new JsonObject { ["data"] = new JsonObject { ["gdb"] = "idea-form" } }, locale);
        Collect(form, cards);
        var problems = await PressAsync(form, locale);
        Collect(problems, cards);
        var overview = await PressAsync(problems, locale, ("title", "Solarbänke"), ("description", "Bänke mit Solarzellen am Kanal."), ("consent", "true"));
        Collect(overview, cards);
        Collect(await PressAsync(overview, locale), cards);

        await File.WriteAllTextAsync(file, cards.ToJsonString(), TestContext.Current.CancellationToken);
        var (code, said) = await NodeCheck.RunAsync("card-rules.cjs", file);

        Assert.InRange(cards.Count, 13, 200);
        Assert.Equal($"valid: {cards.Count} cards", said.Trim());
        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData("""{"type":"Input.Text","id":"a"}""", "without a label")]
    [InlineData("""{"type":"Input.Text","id":"a","label":"A","isRequired":true}""", "without an error message")]
    [InlineData("""{"type":"Image","url":"https://x.example/a.png"}""", "an image without")]
    [InlineData("""{"type":"Neu"}""", "Unknown element type")]
    [InlineData("""{"type":"TextBlock","text":"x"}""", "does not wrap")]
    [InlineData("""{"type":"TextBlock","text":"x","wrap":true,"size":"riesig"}""", "Invalid value")]
    public async Task The_check_finds_a_card_that_shuts_people_out(string element, string said)
    {
        Client.File("adaptivecards", "package.json");
        var card = new JsonObject { ["type"] = "AdaptiveCard", ["version"] = "1.5", ["lang"] = "de", ["fallbackText"] = "x", ["body"] = new JsonArray(JsonNode.Parse(element)) };
        await File.WriteAllTextAsync(file, new JsonArray(card).ToJsonString(), TestContext.Current.CancellationToken);

        var (code, problems) = await NodeCheck.RunAsync("card-rules.cjs", file);

        Assert.Equal(1, code);
        Assert.Contains(said, problems, StringComparison.Ordinal);
    }

    /// <summary>Presses the first button of the window's card.</summary>
    private Task<JsonNode> PressAsync(JsonNode answer, string locale, params (string Field, string Value)[] entries)
    {
        var data = answer["task"]!["value"]!["card"]!["content"]!["actions"]![0]!["data"]!.DeepClone();
        foreach (var (field, value) in entries)
            data[field] = value;
        return InvokeAsync("task/submit", new JsonObject { ["data"] = data }, locale);
    }

    private Task<JsonNode> InvokeAsync(string name, JsonObject value, string locale) =>
        PostAsync(new JsonObject { ["type"] = "invoke", ["name"] = name, ["value"] = value }, locale);

    private async Task<JsonNode> PostAsync(JsonObject activity, string locale, string conversation = "eine")
    {
        activity["id"] = Guid.NewGuid().ToString("N");
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = "http://localhost:1/";
        activity["locale"] = locale;
        activity["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal" };
        activity["from"] = new JsonObject { ["id"] = "29:anna" };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot" };
        using var response = await http.PostAsJsonAsync(new Uri(bot.Address, "api/messages"), activity, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    private static void Collect(JsonNode? node, JsonArray cards)
    {
        if (node is JsonObject { } attachment && attachment.TryGetPropertyValue("contentType", out var type) && type is JsonValue && (string?)type == AdaptiveCard)
            cards.Add(attachment["content"]!.DeepClone());
        IEnumerable<JsonNode?> parts = node is JsonObject fields ? fields.Select(field => field.Value) : node as JsonArray ?? [];
        foreach (var part in parts)
            Collect(part, cards);
    }
}
