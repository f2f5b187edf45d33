// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Tests.Channels.Cards;

/// <summary>What Adaptive Cards 1.5 allow of the elements that we use: the format knows no other properties, and clients reject or ignore them.</summary>
internal static class CardSchema
{
    private static readonly string[] OfElements = ["type", "id", "spacing", "separator", "isVisible", "height", "requires", "fallback"];
    private static readonly string[] OfInputs = [.. OfElements, "label", "isRequired", "errorMessage", "value"];

    private static readonly Dictionary<string, (string[] Required, string[] Allowed)> Types = new()
    {
        ["AdaptiveCard"] = (["version"], ["type", "$schema", "version", "lang", "fallbackText", "body", "actions", "refresh"]),
        ["TextBlock"] = (["text"], [.. OfElements, "text", "style", "size", "weight", "color", "wrap", "isSubtle"]),
        ["RichTextBlock"] = (["inlines"], [.. OfElements, "inlines"]),
        ["TextRun"] = (["text"], ["type", "text"]),
        ["Container"] = (["items"], [.. OfElements, "items", "style"]),
        ["Input.Text"] = (["id", "label"], [.. OfInputs, "isMultiline", "maxLength", "placeholder", "style"]),
        ["Input.Toggle"] = (["id", "label", "title"], [.. OfInputs, "title", "wrap"]),
        ["Input.ChoiceSet"] = (["id", "label", "choices"], [.. OfInputs, "choices", "isMultiSelect", "style", "wrap"]),
        ["ActionSet"] = (["actions"], [.. OfElements, "actions"]),
        ["Action.Execute"] = (["title", "verb", "data"], ["type", "title", "verb", "data", "style", "fallback", "associatedInputs"]),
        ["Action.Submit"] = (["title", "data"], ["type", "title", "data", "style", "associatedInputs"]),
    };

    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["Input.ChoiceSet/style"] = ["compact", "expanded", "filtered"],
        ["Input.Text/style"] = ["text", "tel", "url", "email", "password"],
        ["TextBlock/style"] = ["default", "heading"],
        ["TextBlock/color"] = ["default", "dark", "light", "accent", "good", "warning", "attention"],
        ["TextBlock/weight"] = ["default", "lighter", "bolder"],
        ["TextBlock/size"] = ["default", "small", "medium", "large", "extraLarge"],
        ["Action.Submit/style"] = ["default", "positive", "destructive"],
    };

    /// <summary>The card and everything in it that has a type.</summary>
    public static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject refresh when refresh.ContainsKey("userIds") => Elements(refresh["action"]),
        JsonObject element => element.Where(field => field.Key != "data").SelectMany(field => Elements(field.Value)).Prepend(element),
        JsonArray list => list.SelectMany(Elements),
        _ => [],
    };

    public static IEnumerable<JsonObject> Inputs(JsonObject card) =>
        Elements(card).Where(element => ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true);

    public static JsonObject Input(JsonObject card, string id) => Inputs(card).Single(input => (string?)input["id"] == id);

    public static void IsValid(JsonObject card)
    {
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.All(Elements(card), IsValidElement);
        Assert.Equal(Inputs(card).Count(), Inputs(card).Select(input => (string?)input["id"]).Distinct().Count());
    }

    private static void IsValidElement(JsonObject element)
    {
        if (!element.ContainsKey("type"))
        {
            Assert.Equal(["title", "value"], element.Select(field => field.Key));
            Assert.All(element, field => Assert.NotEmpty((string)field.Value!));
            return;
        }
        var (required, allowed) = Types[(string)element["type"]!];
        Assert.Subset(allowed.ToHashSet(), element.Select(field => field.Key).ToHashSet());
        Assert.Superset(required.ToHashSet(), element.Select(field => field.Key).ToHashSet());
        Assert.All(element, field => Assert.NotEqual(JsonValueKind.Null, field.Value?.GetValueKind() ?? JsonValueKind.Null));
        foreach (var (key, word) in element.Where(field => Words.ContainsKey($"{element["type"]}/{field.Key}")))
            Assert.Contains((string)word!, Words[$"{element["type"]}/{key}"]);
        if (element["value"] is { } value)
            Assert.Equal(JsonValueKind.String, value.GetValueKind());
    }
}
