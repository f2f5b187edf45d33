// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Places;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>The fields with a fixed set of answers. The values are the names that the steps read and the database stores.</summary>
internal static class CardChoices
{
    /// <returns>Null for fields in a person's own words.</returns>
    public static JsonObject? Of(IdeaStep step, IdeaFields fields, string label) => step.Name switch
    {
        "type" => OneOf(step, label, fields.Type?.ToString(), "expanded", IdeaTypeNames.All.Select(type => CardElements.Choice(IdeaTypeNames.Of(type), type.ToString()))),
        "handlungsfeld" => OneOf(
            step, label, fields.Handlungsfeld?.ToString(), "compact",
            [NotSaid(), .. Enum.GetValues<Handlungsfeld>().Select(field => CardElements.Choice(StrategySteps.NameOf(field), field.ToString()))]),
        "wertekompass" => SeveralOf(step, label, fields.Wertekompass ?? Leitgedanken.None),
        "district" => OneOf(
            step, label, fields.Bezirk?.ToString(), "compact",
            [NotSaid(), .. Enum.GetValues<Bezirk>().Select(bezirk => CardElements.Choice(PlaceSteps.NameOf(bezirk), bezirk.ToString()))]),
        _ => null,
    };

    private static JsonObject OneOf(IdeaStep step, string label, string? value, string style, IEnumerable<JsonObject> choices)
    {
        var input = CardElements.Input("Input.ChoiceSet", step.Name, label, value);
        input["style"] = style;
        input["wrap"] = true;
        input["choices"] = new JsonArray([.. choices]);
        return input;
    }

    private static JsonObject SeveralOf(IdeaStep step, string label, Leitgedanken values)
    {
        var chosen = string.Join(',', StrategySteps.Each.Where(each => values.HasFlag(each)));
        var choices = StrategySteps.Each.Select(each => CardElements.Choice(StrategySteps.NameOf(each), each.ToString()));
        var input = OneOf(step, label, chosen, "expanded", choices);
        input["isMultiSelect"] = true;
        return input;
    }

    /// <summary>Web Chat refuses a card with an empty choice.</summary>
    private static JsonObject NotSaid() => CardElements.Choice(CardTexts.NotSaid, IdeaForm.NotSaid);
}
