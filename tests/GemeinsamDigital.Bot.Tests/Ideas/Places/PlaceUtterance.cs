// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Ideas.Places;

/// <summary>A line of <c>utterances.jsonl</c>: what somebody says and the Bezirke that it means.</summary>
internal sealed record PlaceUtterance(string Id, string Text, string Kind, IReadOnlyList<Bezirk> Expected)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Odd numbers were looked at while the recogniser was written, even ones never.</summary>
    public bool IsForTest => int.Parse(Id.AsSpan("ort-".Length), provider: null) % 2 == 0;

    public static IReadOnlyList<PlaceUtterance> All() =>
        [.. RepositoryFiles.ReadLines("tests/GemeinsamDigital.Bot.Tests/Ideas/Places/utterances.jsonl")
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<PlaceUtterance>(line, Json)!)];

    public bool IsUnderstood => Kind == "answer"
        ? Expected.Order().SequenceEqual(Said(BerlinPlaces.Recognize(Text)))
        : BerlinPlaces.FindIn(Text)?.Bezirk == (Expected is [var only] ? only : null);

    private static IReadOnlyList<Bezirk> Said(PlaceAnswer answer) => answer switch
    {
        PlaceAnswer.One(var place) => [place.Bezirk],
        PlaceAnswer.Several(var several) => several,
        _ => [],
    };
}
