// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>
/// Numbers that begin with an area code or a country code, and shorter ones behind "Telefon" and the like. Numbers of services
/// (0800, 0180, 0900, 115, 116 117) belong to nobody.
/// </summary>
internal static class PhoneNumbers
{
    private const int MostTokens = 24;
    private const int CueReach = 3;
    private const int NumberCueReach = 8;
    private static readonly WordSet Cues = new("""
        tel telefon telefonnummer telefonisch rufnummer handy handynummer handynr mobil mobilnummer mobiltelefon festnetz fax phone
        mobile cell cellphone whatsapp durchwahl telnr fon
        """);
    private static readonly WordSet NumberCues = new("telefonnummer rufnummer handynummer mobilnummer faxnummer festnetznummer number");
    private static readonly string[] Prefixes = ["tel", "ruf", "handy", "mobil", "fest", "fax", "privat", "not", "service", "rückruf", "whatsapp"];
    private static readonly WordSet OtherNumbers = new("""
        aktenzeichen az vorgang vorgangsnummer vorgangsnr ticket ticketnummer bestellnummer rechnungsnummer rechnung kundennummer
        kundennr isbn issn artikelnummer artikel inventarnummer seriennummer referenz referenznummer reference steuernummer kontonummer
        konto mitgliedsnummer matrikelnummer id ean baumnummer zählernummer belegnummer auftragsnummer auftrag sendungsnummer
        antragsnummer meldungsnummer meldung drucksache kennziffer laternennummer mastnummer geschäftszeichen gz ausweisnummer flurstück
        order invoice case version
        """);
    private static readonly WordSet Units = new("""
        euro eur uhr mio millionen million mrd milliarden tausend einwohner einwohnerinnen menschen bürger m km cm mm qm kwh kw mwh gb
        mb kb bit byte bytes meter kilometer prozent tage tagen jahre jahren stunden minuten people inhabitants euros mal stück
        """);

    public static IEnumerable<PersonalDataFinding> Find(TokenList tokens)
    {
        var behind = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!CanStart(tokens, i) || (tokens.IsNumber(i - 1) && !tokens.StartsLine(i) && i != behind)
                || PhoneNumber.Read(tokens, i, MostTokens) is not { } number)
                continue;
            if (!IsPhone(tokens, i, number) || IsMeasure(tokens, number.Last))
                continue;
            yield return tokens.Finding(PersonalDataKind.Phone, i, number.Last);
            i = number.Last;
            behind = i + 1;
        }
    }

    private static bool CanStart(TokenList tokens, int i)
    {
        var isSign = tokens.IsSymbol(i, '+') || tokens.IsSymbol(i, '(');
        if (!tokens.IsNumber(i) && !(isSign && tokens.IsNumber(i + 1)))
            return false;
        if (!tokens.IsAttached(i))
            return true;
        return tokens[i - 1].Kind == TokenKind.Symbol
            && (tokens.Span(i - 1)[0] is ':' or '(' or '„' or '"' or '“' or '=' or '>' || IsAbbreviation(tokens, i - 1));
    }

    private static bool IsAbbreviation(TokenList tokens, int dot) => tokens.IsSymbol(dot, '.') && tokens.IsWord(dot - 1, Cues);

    private static bool IsPhone(TokenList tokens, int first, PhoneNumber number)
    {
        if (HasBefore(tokens, first, OtherNumbers, reach: 3) || IsNumberOfAThing(tokens, first) || number.IsOfAService)
            return false;
        if (number.IsInternational)
            return number.Digits.Length is >= 9 and <= 16;
        var hasCue = HasBefore(tokens, first, Cues, CueReach) || HasBefore(tokens, first, NumberCues, NumberCueReach);
        if (number.HasAreaCode && !number.IsDate)
            return number.Digits.Length >= (hasCue ? 7 : 9) && number.Digits.Length <= 14;
        return hasCue && number.Digits.Length is >= 6 and <= 12 && !number.IsDate
            && !tokens.IsCapitalised(number.Last + 1) && !number.Digits.StartsWith("116", StringComparison.Ordinal);
    }

    /// <summary>"Zählernummer: 0301234567", "Sensor-ID 0301234567".</summary>
    private static bool IsNumberOfAThing(TokenList tokens, int first)
    {
        var i = first - 1;
        while (i > first - 4 && (tokens[i].Kind == TokenKind.Symbol || tokens.Is(i, "ist") || tokens.Is(i, "lautet") || tokens.Is(i, "is")))
            i--;
        if (!tokens.IsWord(i) || tokens.IsWord(i, Cues))
            return false;
        var word = tokens.Span(i);
        var isPhone = Prefixes.Any(prefix => tokens.Span(i).StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        return !isPhone && word.Length > 6 && (word.EndsWith("nummer", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("zeichen", StringComparison.OrdinalIgnoreCase))
            || word.EndsWith("code", StringComparison.OrdinalIgnoreCase) || word.EndsWith("kennung", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Within the same sentence, so many tokens back.</summary>
    private static bool HasBefore(TokenList tokens, int first, WordSet words, int reach)
    {
        for (var i = first - 1; i >= first - reach && i >= 0; i--)
        {
            if (tokens.IsWord(i, words))
                return true;
            if (tokens.IsNumber(i) || tokens.IsSymbol(i, '!') || tokens.IsSymbol(i, '?') || tokens.IsSymbol(i, ';'))
                return false;
        }

        return false;
    }

    private static bool IsMeasure(TokenList tokens, int last) =>
        tokens.IsWord(last + 1, Units)
        || (tokens[last + 1].Kind == TokenKind.Symbol && tokens.Span(last + 1)[0] is '€' or '%' or '$' or '°')
        || (tokens.IsAttached(last + 1) && (tokens.IsWord(last + 1) || tokens.IsSymbol(last + 1, '_') || tokens.IsSymbol(last + 1, '@')));
}
