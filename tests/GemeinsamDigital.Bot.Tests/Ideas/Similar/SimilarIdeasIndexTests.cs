// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Ideas.Similar;

namespace GemeinsamDigital.Bot.Tests.Ideas.Similar;

public sealed class SimilarIdeasIndexTests
{
    private static readonly PublishedIdea SolarBench = new(
        "2026-00001", "Solarbänke mit Ladebuchse in Neukölln", "Am Kanal sollen Sitzbänke mit Solarzellen stehen, an denen man sein Telefon aufladen kann.");

    private static readonly PublishedIdea[] Ideas =
    [
        SolarBench,
        new("2026-00002", "Trinkbrunnen auf einer Karte", "Eine Karte zeigt alle Trinkbrunnen und ob sie gerade Wasser führen."),
        new("2026-00003", "Nachhilfe durch Studierende", "Studierende geben Kindern in der Bibliothek kostenlos Nachhilfe in Mathematik."),
    ];

    [Fact]
    public void A_similar_idea_is_found_with_its_title_and_the_common_words_as_the_citizen_wrote_them()
    {
        using var index = new SimilarIdeasIndex(Ideas);

        var found = Assert.Single(index.Find("Eine Solarbank für Neukölln", "Eine Bank mit Solarzellen, an der ich mein Handy laden kann."));

        Assert.Equal(("2026-00001", SolarBench.Title), (found.Reference, found.Title));
        Assert.Equal(["Solarbank", "Neukölln", "Solarzellen"], found.CommonWords);
    }

    [Fact]
    public void Compounds_are_taken_apart()
    {
        using var index = new SimilarIdeasIndex(Ideas);

        Assert.Equal("2026-00002", Assert.Single(index.Find("Brunnen mit Trinkwasser finden", "Auf dem Stadtplan sollen Brunnen stehen, damit man an Wasser kommt.")).Reference);
    }

    [Theory]
    [InlineData("Eine Idee für Berlin", "Die Stadt soll eine digitale App für alle Bürgerinnen und Bürger anbieten.")]
    [InlineData("Digitale Plattform", "Ein Projekt des Bezirks, das den Menschen in der Stadt online hilft.")]
    [InlineData("Und wenn es nicht geht?", "Wer, wie, was, wieso, weshalb, warum – das wäre doch gut.")]
    [InlineData("The idea", "This should be in the city and not for the people of Berlin.")]
    public void Words_that_stand_in_ideas_of_every_kind_make_none_similar(string title, string description)
    {
        using var index = new SimilarIdeasIndex([new("2026-00001", title, description), new("2026-00002", title, description)]);

        Assert.Empty(index.Find(title, description));
    }

    [Theory]
    [InlineData("Trinkbrunnen", "")]
    [InlineData("Trinkbrunnen", "Trinkbrunnen! Trinkbrunnen, mehr Trinkbrunnen.")]
    [InlineData("Mathematik im Museum", "Ausstellung über Formeln und berühmte Forscherinnen mit Experimenten zum Anfassen.")]
    public void One_rare_word_is_not_enough(string title, string description)
    {
        using var index = new SimilarIdeasIndex(Ideas);

        Assert.Empty(index.Find(title, description));
    }

    [Fact]
    public void What_was_changed_is_found_as_it_is_now_and_what_was_removed_no_more()
    {
        using var index = new SimilarIdeasIndex();
        Assert.Empty(Find());

        index.Put(SolarBench);
        index.Put(SolarBench with { Title = "Bänke mit Solarstrom in Neukölln" });
        Assert.Equal("Bänke mit Solarstrom in Neukölln", Assert.Single(Find()).Title);

        index.Remove(SolarBench.Reference);
        index.Remove("2026-99999");
        Assert.Empty(Find());

        IReadOnlyList<SimilarIdea> Find() => index.Find(SolarBench.Title, SolarBench.Description);
    }

    [Fact]
    public void Excepted_ideas_are_not_compared()
    {
        using var index = new SimilarIdeasIndex([.. Ideas, SolarBench with { Reference = "2026-00004" }]);

        Assert.Equal("2026-00004", Assert.Single(index.Find(SolarBench.Title, SolarBench.Description, ["2026-00001", "2026-99999"])).Reference);
    }

    [Fact]
    public void Three_are_shown_at_most()
    {
        using var index = new SimilarIdeasIndex([.. Enumerable.Range(1, 9).Select(number => SolarBench with { Reference = $"2026-0000{number}" })]);

        Assert.Equal(3, index.Find(SolarBench.Title, SolarBench.Description).Count);
        Assert.Equal(5, index.Find(SolarBench.Title, SolarBench.Description, max: 5).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t\0 ")]
    [InlineData("title:* AND (family:[a TO z] OR \"~^ && || ! {} \\")]
    [InlineData("!kiste,holz,kasten !,, !!! ,")]
    [InlineData("'; DROP TABLE ideas; --")]
    [InlineData("\uD800 \uDFFF \u202Eknabralos\u202C 🪑🪑🪑 ﷽ Z̷a̷l̷g̷o̷")]
    [InlineData("مرحبا 你好 Привет שלום")]
    public void Whatever_somebody_writes_is_read_without_complaint(string text)
    {
        using var index = new SimilarIdeasIndex([.. Ideas, new("2026-00004", text, text)]);

        Assert.DoesNotContain(index.Find(text, SolarBench.Description), found => found.CommonWords.Any(string.IsNullOrWhiteSpace));
        Assert.DoesNotContain(index.Find(text, text), found => found.Reference is "2026-00001" or "2026-00002" or "2026-00003");
    }

    [Theory]
    [InlineData("Solarbank Neukölln Kanal ")]
    [InlineData("bankbankbankbankbankbankbankbankbankbankbankbankbankbankbankbank ")]
    [InlineData("a")]
    [InlineData("ä\u0308\u00AD")]
    [InlineData("{0}wort{0} ")]
    public void The_longest_description_takes_no_time(string repeated)
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(number => repeated.Replace("{0}", $"{(char)('a' + number % 26)}{(char)('a' + number / 26 % 26)}", StringComparison.Ordinal)))[..10_000];
        using var index = new SimilarIdeasIndex([.. Ideas, new("2026-00004", text, text)]);
        var clock = Stopwatch.StartNew();

        var found = index.Find(text[..120], text);

        Assert.True(found.Count <= 3);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task Everybody_searches_while_somebody_publishes()
    {
        using var index = new SimilarIdeasIndex([SolarBench]);
        using var end = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var alwaysFound = true;
            do
                alwaysFound &= index.Find(SolarBench.Title, SolarBench.Description) is [{ Reference: "2026-00001" }];
            while (!end.IsCancellationRequested);
            return alwaysFound;
        })).ToList();

        for (var number = 0; number < 200; number++)
        {
            index.Put(new PublishedIdea($"2026-1{number:0000}", $"Thema{number} in Pankow", "Etwas über Hochbeete und Gießkannen."));
            if (number % 3 == 0)
                index.Remove($"2026-1{number:0000}");
        }

        await end.CancelAsync();
        Assert.All(await Task.WhenAll(readers), Assert.True);
    }
}
