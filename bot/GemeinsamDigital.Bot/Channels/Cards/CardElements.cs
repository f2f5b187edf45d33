// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>The few elements of Adaptive Cards 1.5 that our cards are made of.</summary>
internal static partial class CardElements
{
    /// <summary>Teams shows 1.5 and nothing newer.</summary>
    private const string Version = "1.5";

    public static JsonObject Card(string language, string fallbackText, IEnumerable<JsonObject> body) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = Version,
        ["lang"] = language,
        ["fallbackText"] = fallbackText,
        ["body"] = new JsonArray([.. body]),
    };

    public static JsonObject Heading(string text) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["style"] = "heading",
        ["size"] = "medium",
        ["weight"] = "bolder",
        ["wrap"] = true,
    };

    public static JsonObject Text(string text) => new() { ["type"] = "TextBlock", ["text"] = WithLineBreaks(text), ["wrap"] = true };

    /// <summary>What is said in a lower voice.</summary>
    public static JsonObject Aside(string text)
    {
        var block = Text(text);
        block["isSubtle"] = true;
        block["size"] = "small";
        return block;
    }

    public static JsonObject Separated(JsonObject element, bool byLine)
    {
        if (byLine)
            element["separator"] = true;
        return element;
    }

    /// <summary>What is wrong, in words; the colour only underlines it.</summary>
    public static JsonObject Problem(string text)
    {
        var block = Text(text);
        block["color"] = "attention";
        block["weight"] = "bolder";
        return block;
    }

    public static JsonObject Group(IEnumerable<JsonObject> items) =>
        new() { ["type"] = "Container", ["spacing"] = "large", ["items"] = new JsonArray([.. items]) };

    public static JsonObject Input(string type, string id, string label, string? value)
    {
        var input = new JsonObject { ["type"] = type, ["id"] = id, ["label"] = label };
        if (value is { Length: > 0 })
            input["value"] = value;
        return input;
    }

    public static JsonObject Toggle(string id, string label, string title, bool value)
    {
        var toggle = Input("Input.Toggle", id, label, value ? "true" : "false");
        toggle["title"] = title;
        toggle["wrap"] = true;
        return toggle;
    }

    public static JsonObject Required(JsonObject input, string why)
    {
        input["isRequired"] = true;
        input["errorMessage"] = why;
        return input;
    }

    public static JsonObject ActionSet(IEnumerable<JsonObject> actions) => new() { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. actions]) };

    public static JsonObject Submit(string title, JsonObject data) => new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };

    /// <summary>Clients that do not know it send the same data as a message.</summary>
    public static JsonObject Execute(string title, string verb, JsonObject data) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = title,
        ["verb"] = verb,
        ["data"] = data,
        ["fallback"] = Submit(title, data.DeepClone().AsObject()),
    };

    public static JsonObject Choice(string title, string value) => new() { ["title"] = title, ["value"] = value };

    /// <summary>In a card only an empty line, or the beginning of a list's entry, begins a new line.</summary>
    private static string WithLineBreaks(string text) => SingleLineBreak().Replace(text.ReplaceLineEndings("\n"), "\n\n");

    [GeneratedRegex(@"(?<!\n)\n(?!\n|- )")]
    private static partial Regex SingleLineBreak();
}
