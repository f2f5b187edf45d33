// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.PersonalData;

namespace GemeinsamDigital.Bot.Tests.Ideas.PersonalData;

public sealed class HostileTextTests
{
    /// <summary>Twenty times what a citizen may send. A search that takes the square of the length would need many minutes for it.</summary>
    private const int Length = 200_000;

    public static TheoryData<string> Pieces =>
    [
        "a", "A", "1", "0", "@", "+", "(", "-", ".", " ", "\n", "0 ", "0-", "0/", "(0", "+0", "030 ", "0.0.", "1 1 ", "a@", "a@a", "a.", "a@a.", "a-", "A-", "A. ",
        "A-A ", "B-AB ", "B AB ", "B-A-", "DE", "DE89", "DE89 ", "de 1", "1.1.", "1.1.1985 ", "geboren ", "1. Mai ", "Straße ", "Straße 1", "Straße 1 ", "A-Straße",
        "Am ", "Am A ", "Str. ", "1 Straße ", "wohne A 1 ", "Herr ", "Herr Dr. ", "Dr. ", "Anna ", "Anna, ", "Anna-", "Anna und ", "von der ", "Frau von der ", "LG ",
        "LG, ", "Gruß\n", "ich ", "ich bin ", "ich heiße ", "mein Name ", "Telefon ", "Telefonnummer: ", "nummer: ", "Tel. 1-", "http://", "www.", "a (at) ", "a at a dot ",
        "a dot ", "'", "O'", "ü\u0308", "\u0308", "\ud83d", "\ud83d\ude00", "٣", "\u00A0", "meine Tante ", "heißt Anna ", "aus A ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task A_text_takes_time_in_proportion_to_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));

        var search = Task.Run(() => PersonalDataGuard.Find(text), TestContext.Current.CancellationToken);

        AssertInOrder(text, await search.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Whatever_is_written_the_findings_lie_in_the_text_in_order_and_apart()
    {
        var random = new Random(20261123);
        var pieces = Pieces.Select(row => row.Data).Append("anna@web.de").Append("030 1234567").Append("Sonnenallee 12").Append("DE89370400440532013000").ToArray();
        for (var i = 0; i < 5_000; i++)
        {
            var text = string.Concat(random.GetItems(pieces, random.Next(30)));

            AssertInOrder(text, PersonalDataGuard.Find(text));
        }
    }

    private static void AssertInOrder(string text, IReadOnlyList<PersonalDataFinding> findings)
    {
        var end = 0;
        foreach (var finding in findings)
        {
            Assert.InRange(finding.Start, end, text.Length);
            Assert.InRange(finding.Length, 1, text.Length - finding.Start);
            end = finding.End;
        }

        Assert.True(end <= text.Length);
    }
}
