// SPDX-License-Identifier: EUPL-1.2
using System.Buffers;

namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>B-MW 1234; without the hyphen or in small letters only where a car is spoken of.</summary>
internal static class LicencePlates
{
    private const int CueReach = 12;
    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ");
    private static readonly WordSet Cues = new("""
        kennzeichen nummernschild auto autos wagen pkw lkw kfz fahrzeug transporter lieferwagen motorrad roller parkt parkte geparkt
        falschparker parker van car plate licence license number vehicle truck taxi bulli fahrer fahrerin halter driver wohnmobil
        anhänger kombi suv
        """);
    private static readonly WordSet NoDistrict = new("din iso eu it usb en iec bvv vo hdr ieee ral ip dvd cd tv pc db u s ag us uk ki ai");
    private static readonly WordSet OtherThings = new("""
        haus gebäude raum zimmer block aufgang linie bebauungsplan plan artikel modell typ gleis halle stand reihe platz drucksache
        version klasse din norm iso room building line model type
        """);

    public static IEnumerable<PersonalDataFinding> Find(TokenList tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Read(tokens, i) is not var (last, isSure))
                continue;
            if (isSure || HasCue(tokens, i, last))
                yield return tokens.Finding(PersonalDataKind.LicencePlate, i, last);
        }
    }

    private static (int Last, bool IsSure)? Read(TokenList tokens, int district)
    {
        if (!tokens.IsWord(district) || tokens[district].Length > 3 || tokens.IsWord(district, NoDistrict)
            || tokens.IsWord(district - 1, OtherThings))
            return null;
        if (tokens.IsAttached(district) && (tokens.IsHyphen(district - 1) || tokens.IsNumber(district - 1)
            || tokens.IsSymbol(district - 1, '.') || tokens.IsSymbol(district - 1, '/')))
            return null;
        var hasHyphen = tokens.IsHyphen(district + 1) && tokens.IsAttached(district + 1) && tokens.IsAttached(district + 2);
        var letters = district + (IsJoint(tokens, district + 1) ? 2 : 1);
        var number = letters + (tokens.IsHyphen(letters + 1) ? 2 : 1);
        if (!tokens.IsWord(letters) || tokens[letters].Length > 2 || tokens.StartsLine(letters) || !IsNumber(tokens, number))
            return null;
        var last = tokens.IsAttached(number + 1) && tokens[number + 1].Length == 1
            && tokens.Span(number + 1)[0] is 'E' or 'H' or 'e' or 'h' ? number + 1 : number;
        if (tokens.IsAttached(last + 1)
            && (tokens.IsWord(last + 1) || (tokens[last + 2].Kind == TokenKind.Number && tokens.IsAttached(last + 2))))
            return null;
        var isUpper = IsUpper(tokens.Span(district)) && IsUpper(tokens.Span(letters));
        return (last, hasHyphen && isUpper && !(tokens.Span(district) is "A" && tokens.Span(letters) is "Z"));
    }

    private static bool IsJoint(TokenList tokens, int i) =>
        tokens.IsHyphen(i) || tokens.IsSymbol(i, ':') || tokens.IsSymbol(i, '·') || tokens.IsSymbol(i, '•');

    private static bool IsNumber(TokenList tokens, int i) =>
        tokens.IsNumber(i) && tokens[i].Length <= 4 && !tokens.StartsLine(i) && tokens.Span(i)[0] != '0';

    private static bool IsUpper(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(Capitals);

    private static bool HasCue(TokenList tokens, int first, int last)
    {
        var canBe = IsUpper(tokens.Span(first)) || IsJoint(tokens, first + 1);
        for (var i = first - CueReach; canBe && i <= last + (CueReach / 2); i++)
        {
            if (tokens.IsWord(i, Cues))
                return true;
        }

        return false;
    }
}
