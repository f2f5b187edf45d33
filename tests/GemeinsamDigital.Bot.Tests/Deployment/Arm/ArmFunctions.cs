// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Tests.Deployment.Arm;

/// <summary>The functions of the template language that our templates use; any other is refused.</summary>
internal static class ArmFunctions
{
    public static JsonNode? Call(string name, IReadOnlyList<JsonNode?> given, string scope) => name switch
    {
        "concat" when given[0] is JsonArray => new JsonArray([.. given.SelectMany(list => list!.AsArray()).Select(item => item?.DeepClone())]),
        "concat" => string.Concat(given.Select(Text)),
        "format" => string.Format(CultureInfo.InvariantCulture, Text(given[0]), [.. given.Skip(1).Select(Text)]),
        "replace" => Text(given[0]).Replace(Text(given[1]), Text(given[2]), StringComparison.Ordinal),
        "take" => Text(given[0])[..Math.Min(Text(given[0]).Length, given[1]!.GetValue<int>())],
        "split" => new JsonArray([.. Text(given[0]).Split(Text(given[1])).Select(part => (JsonNode)part)]),
        "string" => Text(given[0]),
        "div" => given[0]!.GetValue<int>() / given[1]!.GetValue<int>(),
        "length" => given[0] is JsonArray list ? list.Count : Text(given[0]).Length,
        "empty" => given[0] is JsonArray list ? list.Count == 0 : Text(given[0]).Length == 0,
        "equals" => JsonNode.DeepEquals(given[0], given[1]),
        "createArray" => new JsonArray([.. given.Select(item => item?.DeepClone())]),
        "createObject" => new JsonObject(given.Chunk(2).Select(pair => KeyValuePair.Create(Text(pair[0]), pair[1]?.DeepClone()))),
        "uniqueString" => Hash(given, 13).ToLowerInvariant(),
        "guid" => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(Joined(given))).AsSpan(0, 16)).ToString(),
        "resourceId" => Id(scope, Text(given[0]), [.. given.Skip(1).Select(Text)]),
        "extensionResourceId" => Id(Text(given[0]), Text(given[1]), [.. given.Skip(2).Select(Text)]),
        "subscriptionResourceId" => Id(ArmDeployment.Subscription, Text(given[0]), [.. given.Skip(1).Select(Text)]),
        _ => throw new NotSupportedException($"The function {name} is none that our templates use."),
    };

    public static string Id(string scope, string type, string[] names)
    {
        var segments = type.Split('/');
        Assert.True(segments.Length == names.Length + 1, $"{type} wants {segments.Length - 1} names, not {string.Join('/', names)}.");
        return $"{scope}/providers/{segments[0]}/{string.Join('/', segments.Skip(1).Zip(names, (segment, name) => $"{segment}/{name}"))}";
    }

    private static string Text(JsonNode? node) => node switch
    {
        JsonValue value => value.ToString(),
        _ => throw new FormatException($"{node} is no text."),
    };

    private static string Joined(IReadOnlyList<JsonNode?> given) => string.Join('-', given.Select(Text));

    private static string Hash(IReadOnlyList<JsonNode?> given, int length) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Joined(given))))[..length];
}
