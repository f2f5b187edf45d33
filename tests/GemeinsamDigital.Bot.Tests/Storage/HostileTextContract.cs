// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

public abstract class HostileTextContract(ITestDatabase place) : StorageContract(place)
{
    public static TheoryData<string, string> Texts => new()
    {
        { "a'); DROP TABLE ideas; --", "a'); DROP TABLE ideas; --" },
        { "\"$1\" $2 @p1 :x ? %s {0}", "\"$1\" $2 @p1 :x ? %s {0}" },
        { "👩‍👩‍👧‍👦 ß ẞ İ ﷽ \u202e \ufeff", "👩‍👩‍👧‍👦 ß ẞ İ ﷽ \u202e \ufeff" },
        { "Ende\0 danach", "Ende\ufffd danach" },
        { "halbes 👍"[..^1], "halbes \ufffd" },
        { "\ud83d\ud83d\udc4d", "\ufffd👍" },
        { "\u0001\u0008\t\r\n\u007f\u0085\u2028", "\u0001\u0008\t\r\n\u007f\u0085\u2028" },
        { "", "" },
        { " \\ \\u0000 ", " \\ \\u0000 " },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Any_text_comes_back_as_it_was_or_with_replacement_characters(string text, string expected)
    {
        var key = Some.Key();
        var idea = Some.Idea("2026-00001");
        idea = idea with { Fields = idea.Fields with { Title = text, Description = text } };

        await Turns.CommitAsync(Some.Commit(key) with { MemoryJson = text, IdeaChanges = [new IdeaChange.Submit(idea)] }, Token);

        Assert.Equal(expected, (await Turns.BeginAsync(key, "a2", Token)).Memory!.Json);
        Assert.Equal(idea with { Fields = idea.Fields with { Title = expected, Description = expected } }, await Ideas.FindAsync("2026-00001", Token));
    }

    [Fact]
    public async Task A_megabyte_comes_back_whole()
    {
        var key = Some.Key();
        var megabyte = string.Concat(Enumerable.Repeat("Straße '\"👍\n", 1024 * 1024 / 16));

        await Turns.CommitAsync(Some.Commit(key) with { MemoryJson = megabyte, Replies = [megabyte] }, Token);

        var start = await Turns.BeginAsync(key, "a1", Token);
        Assert.Equal(megabyte, start.Memory!.Json);
        Assert.Equal($"[{megabyte}]", start.Processed!.Json);
    }

    [Theory]
    [InlineData("'")]
    [InlineData("a\0b")]
    [InlineData("\ud83d")]
    [InlineData("日本")]
    public async Task Strange_ids_are_ids(string id)
    {
        var key = new ConversationKey(id, id);
        await Streams.StartAsync(id, id, Token);
        await Streams.AppendAsync(id, id, "{}", Token);

        await Turns.CommitAsync(Some.Commit(key, id), Token);
        await Turns.MarkDeliveredAsync(key, id, Token);

        Assert.True((await Turns.BeginAsync(key, id, Token)).Processed!.Delivered);
        Assert.False((await Streams.AppendAsync(id, id, "{}", Token))!.IsNew);
    }

    [Fact]
    public async Task Ids_as_long_as_allowed_fit_into_the_keys()
    {
        var id = string.Concat(Enumerable.Range(0, StoredId.MaxBytes).Select(i => (char)('!' + i * 37 % 90)));

        await Turns.CommitAsync(Some.Commit(new ConversationKey(id, id), id), Token);
        await Streams.StartAsync(id, id, Token);

        Assert.True((await Streams.AppendAsync(id, id, "{}", Token))!.IsNew);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(StoredId.MaxBytes + 1)]
    public async Task Ids_that_are_empty_or_too_long_are_refused(int length)
    {
        var id = new string('x', length);

        await Assert.ThrowsAsync<ArgumentException>(() => Turns.CommitAsync(Some.Commit(Some.Key(), id), Token));
        await Assert.ThrowsAsync<ArgumentException>(() => Turns.BeginAsync(new ConversationKey(id, "c"), "a", Token));
        await Assert.ThrowsAsync<ArgumentException>(() => Streams.StartAsync(id, "u", Token));
        await Assert.ThrowsAsync<ArgumentException>(() => Streams.AppendAsync("c", id, "{}", Token));
        await Assert.ThrowsAsync<ArgumentException>(() => Streams.AppendAsync(id, null, "{}", Token));
    }
}
