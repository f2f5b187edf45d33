// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Tests.Docs;

/// <summary>The rows of the tables of settings: name and default, without the backticks. A dash stands for no default.</summary>
internal static partial class SettingsTable
{
    public static IReadOnlyDictionary<string, string> Of(string document) => Rows(document)
        .SelectMany(cells => Quoted().Matches(cells[0]).Select(name => (Name: name.Groups[1].Value, Default: cells[1])))
        .ToDictionary(row => row.Name, row => row.Default);

    private static IEnumerable<string[]> Rows(string document)
    {
        var inTable = false;
        foreach (var line in RepositoryFiles.ReadLines(document))
        {
            if (!line.StartsWith('|'))
                inTable = false;
            else if (line.StartsWith("| setting | default |", StringComparison.Ordinal))
                inTable = true;
            else if (inTable && line.StartsWith("| `", StringComparison.Ordinal))
                yield return [.. line.Trim('|').Split(" | ").Select(cell => cell.Trim())];
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
