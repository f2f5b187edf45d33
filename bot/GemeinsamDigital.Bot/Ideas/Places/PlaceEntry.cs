// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Places;

/// <param name="OnlyAfter">The groups of words (<see cref="PlaceCues"/>) after which the name surely means the place; empty: it always does.</param>
internal sealed record PlaceEntry(IReadOnlyList<Bezirk> Bezirke, PlaceKind Kind, string Name, IReadOnlyList<string> OnlyAfter)
{
    /// <summary>The name is no other word as well.</summary>
    public bool IsPlain => OnlyAfter.Count == 0 && Kind < PlaceKind.Plz;
}
