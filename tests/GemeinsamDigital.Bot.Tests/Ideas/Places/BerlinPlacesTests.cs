// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Places;

namespace GemeinsamDigital.Bot.Tests.Ideas.Places;

public sealed class BerlinPlacesTests
{
    [Theory]
    [InlineData("Neukölln", nameof(Bezirk.Neukoelln), "Neukölln")]
    [InlineData("neukoelln", nameof(Bezirk.Neukoelln), "Neukölln")]
    [InlineData("NEUKÖLN", nameof(Bezirk.Neukoelln), "Neukölln")]
    [InlineData("in Kreuzberg", nameof(Bezirk.FriedrichshainKreuzberg), "Kreuzberg")]
    [InlineData("Xberg", nameof(Bezirk.FriedrichshainKreuzberg), "Kreuzberg")]
    [InlineData("F'hain", nameof(Bezirk.FriedrichshainKreuzberg), "Friedrichshain")]
    [InlineData("Schöneberg", nameof(Bezirk.TempelhofSchoeneberg), "Schöneberg")]
    [InlineData("Prenzlberg", nameof(Bezirk.Pankow), "Prenzlauer Berg")]
    [InlineData("Treptow/Köpenick", nameof(Bezirk.TreptowKoepenick), "Treptow-Köpenick")]
    [InlineData("Friedrichshain und Kreuzberg", nameof(Bezirk.FriedrichshainKreuzberg), "Friedrichshain-Kreuzberg")]
    [InlineData("im Graefe-Kiez", nameof(Bezirk.FriedrichshainKreuzberg), "Graefekiez")]
    [InlineData("am Leopoldplatz im Wedding", nameof(Bezirk.Mitte), "Leopoldplatz")]
    [InlineData("Rixdorf in Neukölln", nameof(Bezirk.Neukoelln), "Rixdorf")]
    [InlineData("12043", nameof(Bezirk.Neukoelln), "12043")]
    [InlineData("12157 Steglitz", nameof(Bezirk.SteglitzZehlendorf), "Steglitz")]
    [InlineData("mitte", nameof(Bezirk.Mitte), "Mitte")]
    [InlineData("Alex", nameof(Bezirk.Mitte), "Alexanderplatz")]
    [InlineData("ganz Berlin", nameof(Bezirk.GanzBerlin), "ganz Berlin")]
    [InlineData("überall", nameof(Bezirk.GanzBerlin), "ganz Berlin")]
    [InlineData("für alle Bezirke", nameof(Bezirk.GanzBerlin), "ganz Berlin")]
    [InlineData("in der ganzen Stadt", nameof(Bezirk.GanzBerlin), "ganz Berlin")]
    public void An_answer_names_one_Bezirk(string answer, string bezirk, string name)
    {
        var one = Assert.IsType<PlaceAnswer.One>(BerlinPlaces.Recognize(answer));

        Assert.Equal(new Place(Enum.Parse<Bezirk>(bezirk), name), one.Place);
    }

    [Theory]
    [InlineData("10965", "FriedrichshainKreuzberg TempelhofSchoeneberg Neukoelln")]
    [InlineData("Kreuzberg oder Neukölln", "FriedrichshainKreuzberg Neukoelln")]
    [InlineData("Luisenstadt", "Mitte FriedrichshainKreuzberg")]
    [InlineData("Mahnsdorf", "TreptowKoepenick MarzahnHellersdorf")]
    public void An_answer_that_fits_several_Bezirke_says_which(string answer, string bezirke)
    {
        var several = Assert.IsType<PlaceAnswer.Several>(BerlinPlaces.Recognize(answer));

        Assert.Equal(bezirke.Split(' ').Select(Enum.Parse<Bezirk>), several.Bezirke);
    }

    [Theory]
    [InlineData("weiß nicht")]
    [InlineData("Hamburg")]
    [InlineData("14467")]
    [InlineData("nicht in Mitte")]
    [InlineData("im Westen")]
    [InlineData("")]
    [InlineData("🙂")]
    public void An_answer_without_a_place_of_Berlin_stays_unknown(string answer) =>
        Assert.IsType<PlaceAnswer.Unknown>(BerlinPlaces.Recognize(answer));

    [Theory]
    [InlineData("Ich hätte da eine Idee: Solarbänke in Neukölln", "Neukölln")]
    [InlineData("Mehr Bänke am Hermannplatz bitte", "Hermannplatz")]
    [InlineData("Ich wohne in Mitte und sehe keine Bänke.", "Mitte")]
    [InlineData("Die Bibliothek in Buch hat zu.", "Buch")]
    [InlineData("Im Wedding fehlen Bäume", "Wedding")]
    [InlineData("am Alex ist es zu laut", "Alexanderplatz")]
    [InlineData("Neuköllner Schulen brauchen WLAN", "Neukölln")]
    [InlineData("Spielplatz in 12043 Berlin", "12043")]
    [InlineData("Solarbänke in Neuköln", "Neukölln")]
    [InlineData("Weddinger Kinder brauchen Bücher", "Wedding")]
    [InlineData("Das Bürgeramt Mitte ist voll", "Mitte")]
    [InlineData("More trees in the Mitte district", "Mitte")]
    [InlineData("Eine berlinweite Karte der Trinkbrunnen", "ganz Berlin")]
    [InlineData("WLAN in ganz Berlin", "ganz Berlin")]
    [InlineData("Müggelheim braucht einen Bus", "Müggelheim")]
    public void A_sentence_names_one_place(string sentence, string name) => Assert.Equal(name, BerlinPlaces.FindIn(sentence)?.Name);

    [Theory]
    [InlineData("Mitte des Jahres ein Fest")]
    [InlineData("Start in Mitte 2027")]
    [InlineData("Ein Buch für alle")]
    [InlineData("Das steht im Buch")]
    [InlineData("A wedding app for the city")]
    [InlineData("Unser Zoo soll länger öffnen")]
    [InlineData("Frau Rosenthal hat recht")]
    [InlineData("Alex hat eine Idee")]
    [InlineData("Die Köpenicker Straße ist zu laut")]
    [InlineData("Mehr Bäume für alle")]
    [InlineData("Mitte und Kreuzberg sollten zusammen planen")]
    [InlineData("Ein Radweg zwischen Mitte und Pankow")]
    [InlineData("Three weddings a day at the town hall")]
    [InlineData("Die Rosenthaler Straße braucht Schatten")]
    [InlineData("Bänke in Neukölln und in Mitte")]
    [InlineData("Von Pankow nach Spandau mit dem Rad")]
    [InlineData("Nicht in Neukölln, das gibt es schon")]
    [InlineData("Das kostet 12043 Euro")]
    [InlineData("Mehr WLAN in Berlin")]
    public void A_sentence_that_surely_means_no_single_place_names_none(string sentence) => Assert.Null(BerlinPlaces.FindIn(sentence));
}
