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
        Assert.Equal("wahlunterlag wahl unterlag", Terms(ViewKind.Compound, "Wahlunterlagen", "Wahl", "Unterlagen"));

    [Fact]
    public void The_same_sentence_has_the_same_terms_twice_in_a_row()
    {
        using var analysis = TextAnalysis.Learn(["Wahl und Unterlagen"], LanguageRules.For("de"));

        var first = analysis.Analyzer.TermsOf(ViewKind.Compound, "Wahlunterlagen hier");

        Assert.Equal(first, analysis.Analyzer.TermsOf(ViewKind.Compound, "Wahlunterlagen hier"));
    }

    [Fact]
    public void English_words_are_stemmed_as_English()
    {
        using var analysis = TextAnalysis.Learn(["measures"], LanguageRules.For("en"));

        Assert.Equal(["measur"], analysis.Analyzer.TermsOf(ViewKind.Light, "Measures"));
        Assert.DoesNotContain(analysis.Views, view => view.Kind == ViewKind.Compound);
    }

    private static string Terms(ViewKind kind, string text, params string[] learnt)
    {
        using var analysis = TextAnalysis.Learn(learnt, LanguageRules.For("de"));
        return string.Join(' ', analysis.Analyzer.TermsOf(kind, text));
    }
}
