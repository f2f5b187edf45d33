// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>A street with the number of a house. A street alone is a public place, and so is the number of a road, a room or a bus.</summary>
internal static class StreetAddresses
{
    private static readonly WordSet NumberWords = new("nr nummer hausnummer hausnr hnr no number");

    public static IEnumerable<PersonalDataFinding> Find(TokenList tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (HouseNumber.IsAt(tokens, i) && StreetName.StartBefore(tokens, BehindTheStreet(tokens, i)) is { } first)
                yield return tokens.Finding(PersonalDataKind.Address, first, HouseNumber.End(tokens, i));
            else if (tokens.IsNumber(i) && !tokens.IsAttached(i) && StreetName.EnglishEnd(tokens, i + 1) is { } last)
                yield return tokens.Finding(PersonalDataKind.Address, i, last);
        }
    }

    /// <summary>Steps over "Nr.", "Hausnummer" and a comma in front of these.</summary>
    private static int BehindTheStreet(TokenList tokens, int number)
    {
        var at = number;
        if (tokens.IsSymbol(at - 1, '.') && tokens.IsWord(at - 2, NumberWords))
            at -= 2;
        else if (tokens.IsWord(at - 1, NumberWords))
            at--;
        return at < number && tokens.IsSymbol(at - 1, ',') ? at - 1 : at;
    }
}
