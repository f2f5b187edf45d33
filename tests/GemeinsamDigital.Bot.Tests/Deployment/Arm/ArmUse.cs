// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Tests.Deployment.Arm;

/// <summary>Which parameters and variables a template's resources and outputs depend on, directly or through variables.</summary>
internal static class ArmUse
{
    /// <returns>Of the template and of those nested in it, such as <c>variables.name</c>.</returns>
    public static IEnumerable<string> Idle(JsonObject template)
    {
        var used = Reached(template, template["resources"], template["outputs"]);
        return Declared(template).Except(used).Concat(Nested(template).SelectMany(Idle));
    }

    /// <summary>All that the given parts need.</summary>
    public static HashSet<string> Reached(JsonObject template, params JsonNode?[] parts)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<JsonNode?>(parts);
        while (open.TryPop(out var part))
        {
            foreach (var name in Names(part).Where(reached.Add))
                open.Push(Declaration(template, name));
        }
        return reached;
    }

    private static IEnumerable<string> Declared(JsonObject template) =>
        Keys(template["parameters"]).Select(name => $"parameters.{name}")
            .Concat(Keys(template["variables"]).Where(name => name != "copy").Select(name => $"variables.{name}"))
            .Concat(Copies(template).Select(copy => $"variables.{copy!["name"]}"));

    private static IEnumerable<string> Keys(JsonNode? map) => (map as JsonObject)?.Select(entry => entry.Key) ?? [];

    private static JsonArray Copies(JsonObject template) => template["variables"]?["copy"]?.AsArray() ?? [];

    private static JsonNode? Declaration(JsonObject template, string name) => name.Split('.') switch
    {
        ["parameters", var parameter] => template["parameters"]?[parameter]?["defaultValue"],
        [_, var variable] => template["variables"]?[variable] ?? Copies(template).SingleOrDefault(copy => (string?)copy!["name"] == variable),
        _ => null,
    };

    private static IEnumerable<string> Names(JsonNode? node) => Texts(node)
        .Where(ArmExpression.IsOne)
        .SelectMany(text => ArmExpression.Parse(text).Calls())
        .Where(call => call.Function is "parameters" or "variables")
        .Select(call => $"{call.Function}.{((ArmExpression.Text)call.Arguments[0]).Value}");

    /// <summary>What is nested is evaluated on its own.</summary>
    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject map => map.Where(entry => entry.Key != "template").SelectMany(entry => Texts(entry.Value).Prepend(entry.Key)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static IEnumerable<JsonObject> Nested(JsonObject template) =>
        template["resources"]!.AsArray().Select(resource => resource!["properties"]?["template"]).OfType<JsonObject>();
}
