// SPDX-License-Identifier: EUPL-1.2
using CsCheck;

namespace GemeinsamDigital.Bot.Tests.Ideas.Simulated;

/// <summary>What people, and those who only look like people, write.</summary>
internal static class SaidTexts
{
    private static readonly Gen<string> Harmless = Gen.OneOf(
        "Solarbänke am Kanal", "Mehr Bäume für unsere Straße", "ja", "nein", "weiß nicht", "2", "1, 3", "Rixdorf", "10115", "weiter", "Titel",
        "Ich hätte da eine Idee: Trinkbrunnen in Neukölln", "Wir möchten, dass Kinder sicher zur Schule kommen.\nDafür braucht es Zebrastreifen.",
        "Problem: Es gibt zu wenig Schatten", "in Neukölln", "example.org/karte", "danke", "Absenden", "alles", "löschen", "so lassen", "neu");

    private static readonly Gen<string> Trying = Gen.OneOf(
        "😀😀😀", "?", "   ", "\u200B\u200B", "\u200BTitel: \u202Eabc", "DAS IST JA WOHL DIE HÖHE MIT DEM MÜLL HIER", "Ruf mich an: 030 1234567, Max Mustermann",
        "max@mustermann.example wohnt in der Hauptstraße 5", "max@\u200Bmustermann.example", "'; DROP TABLE ideas; --", "<script>alert(1)</script>",
        "{0} {1} {{", "**fett** [Link](javascript:alert(1))", "\0\u0001\u001F", "\uD800", "abc \uDC00 def ghi jkl mno", "ﷺﷺﷺﷺ", "Z̷̧̛a̷l̷g̷o̷ ̷T̷e̷x̷t̷",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦 Familien brauchen Platz", "\"\\\"\\", "ändere den Titel in", "ändere den Titel in ?", ":", "Titel:", "ich meinte", "ich meinte ja",
        "2026-00007", "ABCD-EFGH-JKMN", "http://[::1", "https://user:pass@example.org", "1000000000000", "-1", "٣", "ſtraße İstanbul", "a\r\nb\rc");

    private static readonly Gen<string> Long = Gen.Select(
        Gen.OneOf("Wörter ", "Ä", "\"", "漢字", "👨‍👩‍👧‍👦", "max@mustermann.example ", "\n", "\u200B", "LAUT ", "e\u0301", "a\uD800"),
        Gen.Int[100, 12_500],
        (piece, length) => "Anfang " + string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1)) + " Ende max@mustermann.example");

    public static readonly Gen<string> Any = Gen.Frequency((520, Harmless), (370, Trying), (105, Gen.String), (5, Long));
}
