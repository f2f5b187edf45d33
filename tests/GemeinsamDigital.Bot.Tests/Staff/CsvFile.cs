// SPDX-License-Identifier: EUPL-1.2
using CsvHelper;

namespace GemeinsamDigital.Bot.Tests.Staff;

/// <summary>Reads a file as others would, with a parser that is not ours.</summary>
internal static class CsvFile
{
    public static IReadOnlyList<Dictionary<string, string>> Read(string file)
    {
        Assert.StartsWith("\uFEFF", file, StringComparison.Ordinal);
        using var reader = CsvReader.FromText(file[1..], new CsvReaderOptions { Separator = ';', TrimWhitespace = false });
        var names = Columns(file);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(names.Index().ToDictionary(name => name.Item, name => WithoutMark(reader.GetString(name.Index))));
        return rows;
    }

    public static IReadOnlyList<string> Columns(string file) => file[1..file.IndexOf('\r', StringComparison.Ordinal)].Split(';');

    /// <summary>Takes the apostrophe away that keeps a text from being a formula.</summary>
    private static string WithoutMark(string cell) =>
        cell.StartsWith('\'') && cell[1..].TrimStart(' ', '\n', '"', '\'', '„') is ['=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
}
