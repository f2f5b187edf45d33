// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace GemeinsamDigital.Bot.Ideas.Places;

/// <summary>The names in <c>berlin-places.csv</c>; its head says what the columns mean.</summary>
internal static class PlaceTable
{
    private const int Columns = 5;

    public static IReadOnlyDictionary<string, PlaceEntry> Entries { get; } = Index(Rows());

    public static IReadOnlyDictionary<Bezirk, string> Names { get; } = Rows()
        .Where(row => row.Kind == PlaceKind.Bezirk)
        .DistinctBy(row => row.Bezirke[0])
        .ToDictionary(row => row.Bezirke[0], row => row.Name);

    /// <summary>Most words that a name has.</summary>
    public const int LongestName = 6;

    public static bool TryFind(IReadOnlyList<PlaceWord> words, int start, int count, [NotNullWhen(true)] out PlaceEntry? entry) =>
        Entries.TryGetValue(count == 1 ? words[start].Key : string.Concat(words.Skip(start).Take(count).Select(word => word.Key)), out entry);

    internal static IEnumerable<PlaceRow> Rows() => Lines().Select(Read);

    private static Dictionary<string, PlaceEntry> Index(IEnumerable<PlaceRow> rows)
    {
        var entries = new Dictionary<string, PlaceEntry>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var entry = new PlaceEntry(row.Bezirke, row.Kind, row.Name, row.OnlyAfter);
            foreach (var spelling in row.Kind == PlaceKind.Plz ? row.Name.Split(' ') : [row.Name, .. row.Also])
            {
                var key = PlaceWord.KeyOf(spelling);
                if (row.Kind != PlaceKind.Plz)
                    entries.TryAdd(key, entry);
                else
                    entries[key] = entry with { Name = spelling, Bezirke = [.. entries.TryGetValue(key, out var other) ? other.Bezirke : [], .. row.Bezirke] };
            }
        }
        return entries;
    }

    private static PlaceRow Read(string line) => line.Split(';') is { Length: Columns } cells
        ? new([.. Parts(cells[0], '|').Select(Enum.Parse<Bezirk>)], Enum.Parse<PlaceKind>(cells[1], ignoreCase: true), cells[2], Parts(cells[3], '|'), Parts(cells[4], ' '))
        : throw new InvalidDataException($"berlin-places.csv: not {Columns} columns: {line}");

    private static string[] Parts(string cell, char separator) => cell.Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("berlin-places.csv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line is not "" and not ['#', ..])
                yield return line;
        }
    }
}
