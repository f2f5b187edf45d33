// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GemeinsamDigital.Bot.Tests.Answers;

/// <summary>With the articles that are shipped.</summary>
public sealed class CryForHelpTests : IClassFixture<CryForHelpTests.Shipped>
{
    private readonly CryForHelp _cries;
    private readonly AnswerQuestion _answers;

    public CryForHelpTests(Shipped bot)
    {
        BotLanguage.Use(BotLanguage.German);
        (_cries, _answers) = (bot.Cries, bot.Answers);
    }

    [Theory]
    [InlineData("Ich will nicht mehr leben", "krise-hilfe")]
    [InlineData("ich kann einfach nicht mehr, alles sinnlos", "krise-hilfe")]
    [InlineData("Hilfe es brennt in unserem Treppenhaus!!", "notfall")]
    [InlineData("Es brennt!", "notfall")]
    [InlineData("Mein Mann schlägt mich", "gewalt-hilfe")]
    [InlineData("mein nachbar schlägt seine frau", "gewalt-hilfe")]
    public void A_cry_is_heard_even_where_an_idea_is_written(string text, string article) => Assert.Equal(article, _cries.Hear(text, ownWords: true)?.Article);

    [Theory]
    [InlineData("Feuer im Haus")]
    [InlineData("Notruf")]
    [InlineData("Ich habe Angst vor meinem Mann")]
    public void Where_a_button_is_expected_a_keyword_suffices(string text) => Assert.NotNull(_cries.Hear(text, ownWords: false));

    [Theory]
    [InlineData("Schnellere Feuerwehr")]
    [InlineData("Feuer")]
    [InlineData("Mehr Frauenhäuser in Berlin")]
    [InlineData("Gewalt gegen Frauen")]
    [InlineData("Häusliche Gewalt")]
    [InlineData("Telefonseelsorge als Chat")]
    [InlineData("Notfallknopf für die Feuerwehr an jeder Haltestelle")]
    [InlineData("Erste Hilfe nach einem Unfall lernen")]
    [InlineData("Die Feuerwehr soll schneller kommen, wenn es brennt.")]
    [InlineData("Wenn ein Unfall passiert ist und jemand verletzt ist, soll eine App die Feuerwehr rufen.")]
    [InlineData("Menschen in einer Krise sollen schneller Hilfe finden")]
    [InlineData("Mein Fahrrad wurde gestohlen, deshalb wünsche ich mir sichere Abstellplätze")]
    [InlineData("Ich bin oft allein und wünsche mir Treffpunkte im Kiez")]
    [InlineData("Mein Opa ist gestürzt und niemand hat es gemerkt, darum Notfallarmband für alle")]
    [InlineData("Ich möchte, dass die Polizei online erreichbar ist")]
    [InlineData("Smarte Rauchmelder: wenn es brennt, wird die Feuerwehr gerufen")]
    public void An_idea_about_danger_is_an_idea(string text) => Assert.Null(_cries.Hear(text, ownWords: true));

    [Theory]
    [InlineData("Was ist die Kiezbox? Ich will nicht mehr leben.", "krise-hilfe")]
    [InlineData("Es brennt! Was ist die Kiezbox?", "notfall")]
    [InlineData("hallo; mein mann schlägt mich", "gewalt-hilfe")]
    public void A_cry_among_other_sentences_is_answered_alone(string text, string article)
    {
        var answered = _answers.To(text);

        Assert.Equal([article], answered.Reply.Articles);
        Assert.Empty(answered.Reply.Buttons);
    }

    [Theory]
    [InlineData("Ich will mich vor die U-Bahn werfen", "krise-hilfe")]
    [InlineData("Da liegt ein Mann auf der Straße und bewegt sich nicht", "notfall")]
    public void Whoever_may_be_in_danger_is_not_asked_to_choose(string text, string article) => Assert.Equal(article, _answers.To(text).Article);

    [Theory]
    [InlineData("Brücke")]
    [InlineData("Fahrrad")]
    [InlineData("Haus")]
    public void A_word_of_every_day_brings_no_help_in_danger(string text) => Assert.DoesNotContain(_answers.To(text).Reply.Articles, Distress.Is);

    public sealed class Shipped : IAsyncDisposable
    {
        private readonly BotHost _host = new();

        internal CryForHelp Cries => _host.Services.GetRequiredService<CryForHelp>();

        internal AnswerQuestion Answers => _host.Services.GetRequiredService<AnswerQuestion>();

        public ValueTask DisposeAsync() => _host.DisposeAsync();
    }
}
