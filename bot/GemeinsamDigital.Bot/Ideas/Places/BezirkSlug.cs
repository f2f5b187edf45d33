// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Places;

/// <summary>A Bezirk as it stands in an address: <c>neukoelln</c>, <c>treptow-koepenick</c>. The widget knows the same ones.</summary>
internal static class BezirkSlug
{
    private static readonly Dictionary<string, Bezirk> Bezirke = Enum.GetValues<Bezirk>()
        .Where(bezirk => bezirk != Bezirk.GanzBerlin)
        .ToDictionary(Of, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => Bezirke.Keys;

    public static string Of(Bezirk bezirk) => BerlinPlaces.NameOf(bezirk).ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace(' ', '-');

    /// <returns>Null for anything else than one of <see cref="All"/>.</returns>
    public static Bezirk? Read(string slug) => Bezirke.TryGetValue(slug, out var bezirk) ? bezirk : null;
}
