// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Content;

/// <summary>Help for people in danger, as it is shipped: it comes when it is called for, and not for a bridge or a bag.</summary>
public sealed class CryTests(CryTests.Shipped shipped) : IClassFixture<CryTests.Shipped>
{
    private static readonly string[] Help = [.. new KnowledgeOptions().UrgentArticles];

    [Theory]
    [InlineData("Ich will von der Brücke springen", "krise-hilfe")]
    [InlineData("ich spring gleich von der brücke", "krise-hilfe")]
    [InlineData("will mich von der brücke stürzen", "krise-hilfe")]
    [InlineData("ich sitze auf dem Brückengeländer und will springen", "krise-hilfe")]
    [InlineData("ich wil nich mehr leben", "krise-hilfe")]
    [InlineData("Ich nehme jetzt alle Schlaftabletten", "krise-hilfe")]
    [InlineData("Suizidgedanken", "krise-hilfe")]
    [InlineData("mein freund würgt mich", "gewalt-hilfe")]
    [InlineData("Ich traue mich nicht nach Hause", "gewalt-hilfe")]
    [InlineData("Mein Mann lässt mich nicht aus dem Haus", "gewalt-hilfe")]
    [InlineData("Mir wurde gerade das Handy geklaut", "notfall")]
    [InlineData("Es riecht verbrannt im Treppenhaus", "notfall")]
    [InlineData("Mein Kind hat Spülmittel verschluckt", "notfall")]
    [InlineData("Meine Tochter ist verschwunden", "notfall")]
    [InlineData("I want to jump off a bridge", "krise-hilfe", "en")]
    [InlineData("My son swallowed something", "notfall", "en")]
    [InlineData("My husband hit me yesterday", "gewalt-hilfe", "en")]
    public void A_cry_is_heard(string message, string article, string language = "de") =>
        Assert.Equal(article, Assert.IsType<Decision.Answer>(shipped.Knowledge.Ask(message, language)).Best.Article.Id);

    [Theory]
    [InlineData("Brücke")]
    [InlineData("Haus")]
    [InlineData("Fahrrad")]
    [InlineData("Tasche")]
    [InlineData("Keller")]
    [InlineData("Onkel")]
    [InlineData("Bruder")]
    [InlineData("Nachbarin")]
    [InlineData("Brust")]
    [InlineData("Arzt")]
    [InlineData("Wie komme ich zur Brücke?")]
    [InlineData("Wie alt ist die Brücke?")]
    [InlineData("Wie heißt die längste Brücke Berlins?")]
    [InlineData("Mein Kind will nicht schlafen")]
    [InlineData("mein akku ist leer")]
    [InlineData("Mother", "en")]
    [InlineData("Phone", "en")]
    [InlineData("My bike is broken", "en")]
    public void Everyday_words_are_no_cry(string message, string language = "de") =>
        Assert.DoesNotContain(shipped.Knowledge.Ask(message, language).Shown, shown => Help.Contains(shown.Article.Id));

    public sealed class Shipped : IDisposable
    {
        internal KnowledgeBase Knowledge { get; } = KnowledgeBase.Build(ArticleLoader.LoadFolder(Repository.Articles), new KnowledgeOptions());

        public void Dispose() => Knowledge.Dispose();
    }
}
