// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>
/// What in a citizen's own words tells who somebody is or how to reach them (bot/docs/personal-data-guard.md). It takes time in
/// proportion to the text, whatever the text is: each search looks at a bounded number of tokens around a place.
/// </summary>
internal static class PersonalDataGuard
{
    /// <summary>Where two searches claim the same characters, the one that stands first here is right.</summary>
    private static readonly IReadOnlyList<Func<TokenList, IEnumerable<PersonalDataFinding>>> Searches =
    [
        EmailAddresses.Find,
        Ibans.Find,
        BirthDates.Find,
        LicencePlates.Find,
        PhoneNumbers.Find,
        StreetAddresses.Find,
        PersonNames.Find,
    ];

    /// <returns>In the order of the text, never overlapping.</returns>
    public static IReadOnlyList<PersonalDataFinding> Find(string text)
    {
        var tokens = TokenList.Of(text);
        var taken = new bool[text.Length];
        var found = new List<PersonalDataFinding>();
        foreach (var finding in Searches.SelectMany(search => search(tokens)))
        {
            var place = taken.AsSpan(finding.Start, finding.Length);
            if (place.Contains(true))
                continue;
            place.Fill(true);
            found.Add(finding);
        }

        return [.. found.OrderBy(finding => finding.Start)];
    }

    /// <param name="findings">As <see cref="Find"/> gave them for this text.</param>
    public static string Replace(string text, IReadOnlyList<PersonalDataFinding> findings, string placeholder)
    {
        var replaced = new StringBuilder();
        var position = 0;
        foreach (var finding in findings)
        {
            replaced.Append(text, position, finding.Start - position).Append(placeholder);
            position = finding.End;
        }

        return replaced.Append(text, position, text.Length - position).ToString();
    }
}
