// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Places;

internal static class PlaceTypos
{
    /// <summary>The place whose name is one slip of the finger away, or null. Names that mean other things as well are left alone.</summary>
    public static PlaceEntry? Find(string key, int shortest)
    {
        if (key.Length < shortest - 1)
            return null;
        var near = PlaceTable.Entries
            .Where(entry => entry.Value.IsPlain && entry.Key.Length >= shortest && OneEdit.Between(key, entry.Key))
            .Select(entry => entry.Value)
            .ToList();
        return near switch
        {
            [] => null,
            [var only] => only,
            [var first, ..] when near.All(entry => entry.Bezirke.SequenceEqual(first.Bezirke)) => first,
            _ => near[0] with { Bezirke = [.. near.SelectMany(entry => entry.Bezirke).Distinct()] },
        };
    }
}
