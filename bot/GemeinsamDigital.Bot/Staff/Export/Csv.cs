// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;

namespace GemeinsamDigital.Bot.Staff.Export;

/// <summary>RFC 4180 as spreadsheets here expect it: semicolons, a byte order mark, CRLF, and no cell that is taken for a formula.</summary>
internal static class Csv
{
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>Blanks and quotation marks, which a spreadsheet or a person may take away.</summary>
    private static readonly SearchValues<char> Skipped = SearchValues.Create(" \t\r\n\u00A0\"'`´„“”‚‘’«»‹›");

    /// <summary>What makes a spreadsheet calculate; some take the wide forms for the narrow ones.</summary>
    private static readonly SearchValues<char> Starts = SearchValues.Create("=+-@＝＋－＠");

    public static string Row(IEnumerable<string> cells) => string.Join(';', cells.Select(Cell)) + "\r\n";

    public static string Cell(string text)
    {
        var safe = Harmless(VisibleText.Of(text));
        return safe.AsSpan().ContainsAny(";\"'\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>A leading apostrophe tells spreadsheets that this is text. Whoever reads the file with a program takes it away.</summary>
    private static string Harmless(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Skipped);
        return first >= 0 && Starts.Contains(text[first]) ? $"'{text}" : text;
    }
}
