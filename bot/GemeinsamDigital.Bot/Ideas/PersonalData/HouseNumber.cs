// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>12, 12a, 12 a, 12-14, 12/13; not 12 trees, 12 metres, 12 o'clock, 12.5. or 2012.</summary>
internal static class HouseNumber
{
    private const int MostDigits = 3;
    private static readonly WordSet Measures = new("""
        m km cm mm qm ha kg t uhr h min minuten stunden grad prozent euro eur cent mal fach statt meter kilometer kmh tage wochen monate
        jahre am pm bis neue neuen neuer weitere weiteren große großen kleine kleinen zusätzliche zusätzlichen alte alten schöne schönen
        kostenlose öffentliche trees benches bikes cars bins people lamps lights children kids dogs racks shops houses flats spots
        spaces parking sensors signs toilets parkende falsch kaputte defekte tote leere breite schmale grüne bunte digitale solche mehr
        smarte von of oder or to new more metres meters euros years days hours minutes percent degrees times accidents bicycles scooters
        lanterns
        """);
    private static readonly WordSet BehindPlurals = new("are were have need die stand could should would for per every that which");
    private static readonly WordSet PlacesBehind = new("""
        berlin hinterhaus vorderhaus seitenflügel quergebäude hh vh sf eg og dg ug hof aufgang etage ecke wohnung apartment
        hausverwaltung erdgeschoss mitte neukölln kreuzberg friedrichshain pankow wedding spandau köpenick treptow lichtenberg marzahn
        hellersdorf reinickendorf steglitz zehlendorf tempelhof schöneberg charlottenburg wilmersdorf moabit rudow britz buckow
        mariendorf lichtenrade weißensee ich wir es sie er der die das dort da hier bitte leider mein meine unser unsere im in an bei
        und wo wenn weil ein eine kein keine was warum i we there it the please
        """);

    public static bool IsAt(TokenList tokens, int i)
    {
        if (!tokens.IsNumber(i) || tokens[i].Length > MostDigits || tokens.Span(i)[0] == '0' || tokens.StartsLine(i))
            return false;
        if (tokens.IsAttached(i) && !tokens.IsSymbol(i - 1, '.') && !(tokens.IsWord(i - 1) && tokens[i - 1].Length > 4))
            return false;
        var next = End(tokens, i) + 1;
        if (tokens.IsAttached(next) && tokens.IsWord(next))
            return false;
        if (tokens[next].Kind == TokenKind.Symbol && tokens.Span(next)[0] is '€' or '%' or '°' or '$' or '×')
            return false;
        if (tokens.IsSymbol(next, '.') && WrittenDate.IsMonth(tokens, next + 1))
            return false;
        if (tokens.IsAttached(next + 1) && tokens.IsNumber(next + 1) && tokens.IsAttached(next))
            return false;
        return !IsCounted(tokens, next);
    }

    /// <returns>The last token of the number: with the letter and with the end of a range.</returns>
    public static int End(TokenList tokens, int i)
    {
        var end = IsLetter(tokens, i + 1) ? i + 1 : i;
        var isRange = tokens.IsHyphen(end + 1) || tokens.IsSymbol(end + 1, '/');
        if (isRange && tokens.IsNumber(end + 2) && tokens[end + 2].Length <= MostDigits && !tokens.StartsLine(end + 2))
            end = IsLetter(tokens, end + 3) ? end + 3 : end + 2;
        return end;
    }

    private static bool IsLetter(TokenList tokens, int i) =>
        tokens.IsWord(i) && tokens[i].Length == 1 && !tokens.StartsLine(i) && !tokens.IsAttached(i + 1) | !tokens.IsWord(i + 1)
        && (tokens.IsAttached(i) ? char.IsAsciiLetter(tokens.Span(i)[0]) : tokens.Span(i)[0] is >= 'a' and <= 'h');

    /// <summary>"In der Oranienstraße 20 Bäume pflanzen": a noun behind the number makes it a quantity.</summary>
    private static bool IsCounted(TokenList tokens, int next) =>
        tokens.IsWord(next) && !tokens.StartsLine(next)
        && (tokens.IsWord(next, Measures) || IsEnglishPlural(tokens, next)
            || (tokens.IsCapitalised(next) && tokens[next].Length > 1 && !tokens.IsWord(next, PlacesBehind)));

    /// <summary>"20 planters are empty" against "61 gets hot".</summary>
    private static bool IsEnglishPlural(TokenList tokens, int next) =>
        tokens.Span(next).EndsWith("s", StringComparison.Ordinal) && tokens[next].Length > 3 && tokens.IsWord(next + 1, BehindPlurals);
}
