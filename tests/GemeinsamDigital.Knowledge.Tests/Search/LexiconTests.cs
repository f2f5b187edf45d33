// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Lexicon;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Search;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("Perso", "Bürgerhaushalt", "Was ist Perso?", "buergerhaushalt")]
    [InlineData("Haushalt der Leute", "Bürgerhaushalt", "Was ist der Haushalt der Leute?", "buergerhaushalt")]
    [InlineData("watt", "was", "Watt ist die Kiezbox?", "kiezbox")]
    public void What_people_say_is_looked_up_as_what_the_articles_say(string says, string means, string question, string id)
    {
        using var knowledge = With(new LexiconEntry("de", says, means, question, id));

        Assert.Equal(id, Assert.IsType<Decision.Answer>(knowledge.Ask(question)).Best.Article.Id);
    }

    [Fact]
    public void The_explanation_names_the_meaning()
    {
        using var knowledge = With(new LexiconEntry("de", "Perso", "Bürgerhaushalt", "Perso?", "buergerhaushalt"));

        Assert.Equal("Bürgerhaushalt", Assert.Single(knowledge.Explain("Was ist Perso?").Words, word => word.Word == "perso").Means);
    }

    [Fact]
    public void German_entries_serve_Leichte_Sprache_and_not_English()
    {
        var entry = new LexiconEntry("de", "Perso", "Ausweis", "Perso?", "ausweis");

        Assert.True(entry.Serves("de-leicht"));
        Assert.False(entry.Serves("en"));
    }

    [Fact]
    public void A_broken_lexicon_keeps_its_entries_and_a_broken_entry_is_left_out()
    {
        using var folder = new ArticleFolder();
        var articles = Directory.CreateDirectory(Path.Combine(folder.Path, "articles")).FullName;
        const string sound = """- { says: "CDO", means: "Chief", ask: "CDO?", finds: cdo }""";
        var shelf = new ArticleShelf(articles, TimeProvider.System);

        folder.With("lexicon/de.yaml", $"entries:\n  {sound}\n  - {{ says: \"ohne Sinn\" }}\n");
        var first = shelf.Read();
        folder.With("lexicon/de.yaml", "entries: [");
        var second = shelf.Read();

        Assert.Equal("CDO", Assert.Single(first.Lexicon).Says);
        Assert.Equal(("../lexicon/de.yaml", 3), (Assert.Single(first.Problems).File, first.Problems[0].Line));
        Assert.Equal(first.Lexicon, second.Lexicon);
        Assert.True(Assert.Single(second.Problems).OldVersionStays);
    }

    private static KnowledgeBase With(LexiconEntry entry) =>
        KnowledgeBase.Build(new ArticleCollection(A.SmallTown(), []) { Lexicon = [entry] }, new KnowledgeOptions());
}
