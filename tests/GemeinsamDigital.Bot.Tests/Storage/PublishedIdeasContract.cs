// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Similar;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>What citizens are told of similar ideas is what everybody may read at that time.</summary>
public abstract class PublishedIdeasContract(ITestDatabase place) : StorageContract(place)
{
    [Fact]
    public async Task Ideas_from_before_the_start_are_found_if_they_are_published()
    {
        await SubmitAsync("2026-00001", published: true);
        await SubmitAsync("2026-00002", published: false);
        using var similar = Similar(Database);
        Assert.Empty(Find(similar));

        await similar.RefreshAsync(Token);

        Assert.Equal(["2026-00001"], Find(similar));
        Assert.Empty(Find(similar, except: "2026-00001"));
    }

    [Fact]
    public async Task What_another_process_publishes_corrects_and_withdraws_is_followed()
    {
        using var other = Connect();
        using var similar = Similar(other);
        foreach (var number in Enumerable.Range(1, 5))
        {
            await SubmitAsync($"2026-0000{number}", published: true);
            await similar.RefreshAsync(Token);
            Assert.Equal(Math.Min(number, 3), Find(similar).Count);
        }

        await ExecuteAsync("UPDATE ideas SET title = 'Nachtbusse', description = 'Busse in der Nacht.', updated_at = updated_at + 1 WHERE reference <> '2026-00002'");
        await similar.RefreshAsync(Token);
        Assert.Equal(["2026-00002"], Find(similar));

        await Ideas.ApplyAsync([new IdeaChange.Withdraw("2026-00002")], Token);
        await similar.RefreshAsync(Token);
        Assert.Empty(Find(similar));
    }

    [Theory]
    [InlineData("UPDATE ideas SET published_at = NULL, updated_at = updated_at + 1 WHERE reference = '2026-00001'")]
    [InlineData("DELETE FROM ideas WHERE reference = '2026-00001'")]
    public async Task What_is_hidden_or_erased_is_no_longer_found(string change)
    {
        await SubmitAsync("2026-00001", published: true);
        await SubmitAsync("2026-00002", published: true);
        using var similar = Similar(Database);
        await similar.RefreshAsync(Token);

        await ExecuteAsync(change);
        await similar.RefreshAsync(Token);

        Assert.Equal(["2026-00002"], Find(similar));
    }

    [Fact]
    public async Task The_state_tells_of_an_erasure_at_the_moment_of_a_publication()
    {
        await SubmitAsync("2026-00001", published: true);
        var published = new PublishedIdeas(Database);
        var before = await published.StateAsync(Token);
        Assert.Equal(before, await published.StateAsync(Token));

        await ExecuteAsync("DELETE FROM ideas");
        await SubmitAsync("2026-00002", published: true, later: TimeSpan.FromMilliseconds(1));

        Assert.NotEqual(before, await published.StateAsync(Token));
        Assert.Null(await published.FindAsync("2026-00001", Token));
        Assert.Equal(["2026-00002"], (await published.AllAsync(Token)).Select(each => each.Idea.Reference));
    }

    [Fact]
    public async Task Everybody_searches_while_the_index_is_built_anew()
    {
        await SubmitAsync("2026-00001", published: true);
        using var similar = Similar(Database);
        await similar.RefreshAsync(Token);
        using var end = new CancellationTokenSource();
        var searches = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var alwaysFound = true;
            do
                alwaysFound &= Find(similar).Contains("2026-00001");
            while (!end.IsCancellationRequested);
            return alwaysFound;
        })).ToList();

        foreach (var number in Enumerable.Range(10, 12))
        {
            await SubmitAsync($"2026-000{number}", published: true, title: "Nachtbusse");
            await similar.RefreshAsync(Token);
            await ExecuteAsync($"DELETE FROM ideas WHERE reference = '2026-000{number}'");
            await Task.WhenAll(similar.RefreshAsync(Token), similar.RefreshAsync(Token));
        }

        await end.CancelAsync();
        Assert.All(await Task.WhenAll(searches), Assert.True);
    }

    private static SimilarIdeas Similar(IDatabase database) => new(new PublishedIdeas(database));

    private static List<string> Find(SimilarIdeas similar, params string[] except) =>
        [.. similar.Find("Eine Solarbank in Neukölln", "Bänke mit Solarzellen am Kanal", except).Select(idea => idea.Reference)];

    private async Task SubmitAsync(string reference, bool published, TimeSpan later = default, string? title = null)
    {
        var idea = A.Idea();
        idea = idea with
        {
            Reference = reference,
            PublishedAt = published ? idea.SubmittedAt : null,
            UpdatedAt = idea.SubmittedAt + later,
            Fields = title is null ? idea.Fields : idea.Fields with { Title = title, Description = "Etwas ganz anderes." },
        };
        Assert.True(await Ideas.ApplyAsync([new IdeaChange.Submit(idea)], Token));
    }

    private Task<int> ExecuteAsync(string sql) =>
        Database.WriteAsync(async (session, token) => Verdict.Keep(await session.ExecuteAsync(sql, [], token)), Token);
}
