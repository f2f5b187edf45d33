// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Tests.Analysis;

public sealed class DecompounderTests
{
    private static readonly Decompounder Decompounder = Of(
        "wahl", "unterlagen", "brief", "fahrzeug", "verwaltung", "schule", "amt", "leitung", "kiez", "kieze", "labor", "beteiligung", "bericht", "ämter", "lich", "keit");

    [Theory]
    [InlineData("wahlunterlagen", "wahl unterlagen")]
    [InlineData("briefwahlunterlagen", "brief wahl unterlagen")]
    [InlineData("fahrzeugbrief", "fahrzeug brief")]
    [InlineData("beteiligungsbericht", "beteiligung bericht")]
    [InlineData("verwaltungsleitung", "verwaltung leitung")]
    [InlineData("schulleitung", "schule leitung")]
    [InlineData("kiezlabor", "kiez labor")]
    public void A_compound_has_the_words_of_the_articles_as_parts(string compound, string parts) =>
        Assert.Equal(parts, string.Join(' ', Decompounder.Split(compound)));

    [Theory]
    [InlineData("verwaltung")]
    [InlineData("kiez")]
    [InlineData("unbekanntes")]
    [InlineData("wahlxunterlagen")]
    [InlineData("wahllich")]
    [InlineData("schulamt")]
    [InlineData("")]
    public void A_word_that_is_no_compound_of_known_words_stays_whole(string word) => Assert.Empty(Decompounder.Split(word));

    [Fact]
    public void More_than_four_parts_are_not_tried() =>
        Assert.Empty(Decompounder.Split("briefbriefbriefbriefbrief"));

    [Fact]
    public void The_longest_word_of_only_known_parts_is_split_in_no_time()
    {
        var words = Of([.. Enumerable.Range(4, 20).Select(length => new string('a', length))]);

        Assert.Empty(words.Split(new string('a', WordScanner.MaxLength) + "b"));
        Assert.NotEmpty(words.Split(new string('a', WordScanner.MaxLength)));
    }

    private static Decompounder Of(params string[] words) => new(new Vocabulary(words.ToDictionary(word => word, _ => 3)));
}
