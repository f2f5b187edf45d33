// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Tests.Analysis;

public sealed class ViewAnalyzerTests
{
    [Theory]
    [InlineData("Box", "_box box_")]
    [InlineData("Kiezbox", "_kie kiez iezb ezbo zbox box_")]
    [InlineData("KI im Amt", "_ki_ _im_ _amt amt_")]
    [InlineData("a", "_a_")]
    [InlineData("", "")]
    public void Letter_groups_stay_within_words(string text, string groups) => Assert.Equal(groups, Terms(ViewKind.Grams, text));

    [Theory]
    [InlineData("für", "fur")]
    [InlineData("fuer", "fur")]
    [InlineData("Straße", "strass")]
    [InlineData("STRASSE", "strass")]
    public void Spellings_of_the_same_word_have_the_same_stem(string word, string stem) => Assert.Equal(stem, Terms(ViewKind.Light, word));

    [Fact]
    public void A_compound_keeps_itself_and_adds_its_parts() =>
        Assert.Equal("wahlunterlag wahl unterlag", Terms(ViewKind.Compound, "Wahlunterlagen", "wahl", "unterlagen"));

    [Fact]
    public void The_same_sentence_has_the_same_terms_twice_in_a_row()
    {
        using var analysis = Knowing("de", "wahl", "und", "unterlagen");

        var first = analysis.Analyzer.TermsOf(ViewKind.Compound, "Wahlunterlagen hier");

        Assert.Equal(first, analysis.Analyzer.TermsOf(ViewKind.Compound, "Wahlunterlagen hier"));
    }

    [Fact]
    public void Words_that_are_folded_already_are_not_folded_again()
    {
        using var analysis = Knowing("de");

        Assert.Equal([["poet"], ["amt"]], analysis.Analyzer.TermsOfFolded(ViewKind.Words, ["poet", "amt"]));
        Assert.Equal(["pot"], analysis.Analyzer.TermsOf(ViewKind.Words, "poet"));
    }

    [Fact]
    public void Many_words_at_once_have_the_terms_of_each()
    {
        using var analysis = Knowing("de", "wahl", "unterlagen");

        Assert.Equal([["wahlunterlag", "wahl", "unterlag"], ["amt"]], analysis.Analyzer.TermsOfFolded(ViewKind.Compound, ["wahlunterlagen", "amt"]));
        Assert.Equal([["_box", "box_"], ["_im_"], ["_kie", "kiez", "iez_"]], analysis.Analyzer.TermsOfFolded(ViewKind.Grams, ["box", "im", "kiez"]));
    }

    [Fact]
    public void English_words_are_stemmed_as_English()
    {
        using var analysis = Knowing("en", "measures");

        Assert.Equal(["measur"], analysis.Analyzer.TermsOf(ViewKind.Light, "Measures"));
        Assert.DoesNotContain(analysis.Views, view => view.Kind == ViewKind.Compound);
    }

    private static string Terms(ViewKind kind, string text, params string[] learnt)
    {
        using var analysis = Knowing("de", learnt);
        return string.Join(' ', analysis.Analyzer.TermsOf(kind, text));
    }

    private static TextAnalysis Knowing(string language, params string[] words) =>
        new(new Vocabulary(words.ToDictionary(word => word, _ => 1)), LanguageRules.For(language));
}
