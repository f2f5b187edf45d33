// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>The few elements of Adaptive Cards 1.5 that our cards are made of.</summary>
internal static partial class CardElements
{
    public static JsonObject Heading(string text) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["style"] = "heading",
        ["size"] = "medium",
        ["weight"] = "bolder",
        ["wrap"] = true,
    };

    public static JsonObject Text(string text) => Block(text);

    /// <summary>What is said in a lower voice.</summary>
    public static JsonObject Aside(string text) => Block(text, ("isSubtle", true), ("size", "small"));

    public static JsonObject Label(string text) => Block(text, ("weight", "bolder"));

    public static JsonObject Large(string text) => Block(text, ("size", "large"));

    /// <summary>What is wrong, in words; the colour only underlines it.</summary>
    public static JsonObject Problem(string text) => Block(text, ("color", "attention"), ("weight", "bolder"));

    /// <summary>A person's own words: unlike a text block, this element reads no Markdown in them.</summary>
    public static JsonObject Words(string text) => new()
    {
        ["type"] = "RichTextBlock",
        ["spacing"] = "small",
        ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = text }),
    };

    public static JsonObject Separated(JsonObject element, bool byLine)
    {
        if (byLine)
            element["separator"] = true;
        return element;
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

    private static JsonObject Block(string text, params ReadOnlySpan<(string Name, JsonNode? Value)> look)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = WithLineBreaks(text), ["wrap"] = true };
        foreach (var (name, value) in look)
            block[name] = value;
        return block;
    }

    /// <summary>In a card only an empty line, or the beginning of a list's entry, begins a new line.</summary>
    private static string WithLineBreaks(string text) => SingleLineBreak().Replace(text.ReplaceLineEndings("\n"), "\n\n");

    [GeneratedRegex(@"(?<!\n)\n(?!\n|- )")]
    private static partial Regex SingleLineBreak();
}
