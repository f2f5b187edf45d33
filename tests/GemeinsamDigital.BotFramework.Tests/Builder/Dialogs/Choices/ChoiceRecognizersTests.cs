// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Builder.Dialogs.Choices;

public sealed class ChoiceRecognizersTests
{
    private static readonly string[] Devices = ["Drucker", "Netzwerk", "Konto"];
    private static readonly string[] Kinds = ["Idee", "Herausforderung", "Frage an die Stadt", "Bestehendes Projekt", "Kooperationsangebot"];

    [Theory]
    [InlineData("Drucker", 0)]
    [InlineData("drucker", 0)]
    [InlineData("der drucker bitte", 0)]
    [InlineData("Ich nehme den Drucker!", 0)]
    [InlineData("druker", 0)]
    [InlineData("durcker", 0)]
    [InlineData("Netzwerkk", 1)]
    [InlineData("netz", 1)]
    [InlineData("Es geht um das Konto meiner Tochter", 2)]
    [InlineData("2", 1)]
    [InlineData("2.", 1)]
    [InlineData("(2)", 1)]
    [InlineData("nr 2", 1)]
    [InlineData("Nr. 2", 1)]
    [InlineData("Nummer 2 bitte", 1)]
    [InlineData("zwei", 1)]
    [InlineData("two", 1)]
    [InlineData("number three please", 2)]
    [InlineData("zweite", 1)]
    [InlineData("zweiter", 1)]
    [InlineData("zweites", 1)]
    [InlineData("die zweite", 1)]
    [InlineData("die 2te", 1)]
    [InlineData("Ich möchte bitte die zweite Option", 1)]
    [InlineData("der erste", 0)]
    [InlineData("den ersten", 0)]
    [InlineData("the first one", 0)]
    [InlineData("1st", 0)]
    [InlineData("die dritte", 2)]
    [InlineData("die letzte", 2)]
    [InlineData("the last one", 2)]
    public void What_people_write_finds_the_choice(string said, int expected) => Assert.Equal(expected, Found(said, Devices));

    [Theory]
    [InlineData("ein Problem mit dem Netz")]
    [InlineData("Do 01.01.2022")]
    [InlineData("12:30")]
    [InlineData("um 2 Uhr")]
    [InlineData("ein")]
    [InlineData("eine")]
    [InlineData("acht")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("vierte")]
    [InlineData("Drucker oder Konto")]
    [InlineData("nicht der Drucker")]
    [InlineData("alles außer Konto")]
    [InlineData("1 und 2")]
    [InlineData("die erste Sitzung war gut")]
    [InlineData("Was ist die Kiezbox?")]
    [InlineData("bitte")]
    [InlineData("?!")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2147483648")]
    public void What_names_no_choice_or_more_than_one_finds_none(string? said) => Assert.Null(Found(said, Devices));

    [Theory]
    [InlineData("Ideen", 0)]
    [InlineData("Ich habe eine Idee", 0)]
    [InlineData("heraus", 1)]
    [InlineData("frage", 2)]
    [InlineData("eine Frage an die Stadt", 2)]
    [InlineData("stadt", 2)]
    [InlineData("projekt", 3)]
    [InlineData("bestehndes Projekt", 3)]
    [InlineData("koop", 4)]
    [InlineData("fünf", 4)]
    [InlineData("fuenfte", 4)]
    public void Titles_of_several_words_are_found_by_their_words(string said, int expected) => Assert.Equal(expected, Found(said, Kinds));

    [Fact]
    public void A_beginning_that_fits_two_titles_finds_none() => Assert.Null(Found("mobil", ["Mobilität", "Mobile Arbeit"]));

    [Fact]
    public void The_title_that_was_said_beats_one_that_contains_it() =>
        Assert.Equal(1, Found("Mobilität bitte", ["Mobilität und Verkehr", "Mobilität"]));

    [Theory]
    [InlineData("Mueggelsee")]
    [InlineData("Müggelsee")]
    [InlineData("müggelsee")]
    public void Umlauts_can_be_written_either_way(string said) => Assert.Equal(1, Found(said, ["Wannsee", "Müggelsee"]));

    [Fact]
    public void A_number_in_a_title_makes_that_number_ambiguous()
    {
        Assert.Null(Found("2", ["2 Wochen", "3 Tage"]));
        Assert.Equal(1, Found("2", ["1 Woche", "2 Wochen"]));
    }

    [Fact]
    public void Numbers_and_ordinals_can_be_switched_off()
    {
        Assert.Null(Found("2", Devices, new FindChoicesOptions { RecognizeNumbers = false }));
        Assert.Null(Found("die zweite", Devices, new FindChoicesOptions { RecognizeOrdinals = false }));
        Assert.Equal(1, Found("die zweite", Devices, new FindChoicesOptions { RecognizeNumbers = false }));
    }

    [Fact]
    public void Buttons_and_synonyms_are_names_as_well()
    {
        Choice[] choices =
        [
            new("yes") { Action = new CardAction(ActionTypes.ImBack, "Absenden"), Synonyms = ["Los geht's"] },
            new("no"),
        ];

        Assert.Equal(("yes", "Absenden"), NameFor("absenden"));
        Assert.Equal(("yes", "Los geht's"), NameFor("los gehts"));
        Assert.Equal(("yes", null), NameFor("yes"));
        Assert.Equal((null, null), NameFor("absenden", new FindChoicesOptions { NoAction = true }));
        Assert.Equal((null, null), NameFor("yes", new FindChoicesOptions { NoValue = true }));

        (string?, string?) NameFor(string said, FindChoicesOptions? options = null)
        {
            var found = ChoiceRecognizers.RecognizeChoices(said, choices, options).SingleOrDefault()?.Resolution;
            return (found?.Value, found?.Synonym);
        }
    }

    [Fact]
    public void A_literal_match_is_surer_than_a_guess()
    {
        Assert.Equal(1, Score("Drucker"));
        Assert.InRange(Score("druker"), 0.1f, 0.9f);
    }

    private static float Score(string said) => ChoiceRecognizers.RecognizeChoices(said, Devices)[0].Resolution!.Score;

    private static int? Found(string? said, IList<string> choices, FindChoicesOptions? options = null) =>
        ChoiceRecognizers.RecognizeChoices(said, choices, options).SingleOrDefault()?.Resolution?.Index;
}
