// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>A file taken apart into front matter and Markdown.</summary>
/// <param name="YamlLine">Lines of the file before the front matter's first line.</param>
internal sealed record ArticleText(string Yaml, int YamlLine, string ShortAnswer, string Details, int BodyLine)
{
    public const int MaxBytes = 256 * 1024;
    private const string Fence = "---";
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="FrontMatterException">The file has no front matter, is too large or not UTF-8.</exception>
    public static ArticleText Read(ReadOnlySpan<byte> bytes)
    {
        var lines = Decode(bytes).ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != Fence)
            throw new FrontMatterException(1, "Die Datei beginnt nicht mit der Zeile „---“.", "Stellen Sie den Kopf zwischen zwei Zeilen aus drei Minuszeichen.");
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
            throw new FrontMatterException(1, "Dem Kopf der Datei fehlt die schließende Zeile „---“.", "Ergänzen Sie nach dem Kopf eine Zeile aus drei Minuszeichen.");
        RefuseTabs(lines.AsSpan(1, end - 1));
        return Split(lines, end);
    }

    private static ArticleText Split(string[] lines, int end)
    {
        var first = Array.FindIndex(lines, end + 1, line => !string.IsNullOrWhiteSpace(line));
        if (first < 0)
            return new(string.Join('\n', lines[1..end]), 1, "", "", end + 1);
        var blank = Array.FindIndex(lines, first, string.IsNullOrWhiteSpace);
        if (blank < 0)
            blank = lines.Length;
        return new(
            string.Join('\n', lines[1..end]),
            1,
            string.Join('\n', lines[first..blank]).Trim(),
            string.Join('\n', lines[blank..]).Trim(),
            first + 1);
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            throw new FrontMatterException(0, "Die Datei ist größer als 256 kB.", "Teilen Sie den Artikel auf; ein Artikel beantwortet eine Frage.");
        try
        {
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            throw new FrontMatterException(line, "Die Datei ist nicht als UTF-8 gespeichert.", "Speichern Sie sie im Editor mit der Kodierung UTF-8.");
        }
    }

    private static void RefuseTabs(ReadOnlySpan<string> yaml)
    {
        for (var i = 0; i < yaml.Length; i++)
        {
            if (yaml[i].Contains('\t'))
                throw new FrontMatterException(i + 2, "Der Kopf der Datei enthält einen Tabulator.", "Ersetzen Sie ihn durch Leerzeichen.");
        }
    }
}
