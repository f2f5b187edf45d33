// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_written_is_read_again_as_its_type()
    {
        await Write(new Note { Text = "Kiezbox" });

        var note = await Read();

        Assert.Equal("Kiezbox", note.Text);
        Assert.NotNull(note.ETag);
    }

    [Fact]
    public async Task A_key_that_nobody_wrote_is_missing() =>
        Assert.Empty(await _storage.ReadAsync<Note>(["missing"], Token));

    [Fact]
    public async Task Of_two_writers_the_second_gets_a_conflict()
    {
        await Write(new Note());
        var (first, second) = (await Read(), await Read());

        await Write(first with { Text = "schneller" });
        var conflict = await Assert.ThrowsAsync<ETagConflictException>(() => Write(second));

        Assert.Equal("note", conflict.Key);
        Assert.Equal("schneller", (await Read()).Text);
    }

    [Fact]
    public async Task A_new_item_does_not_overwrite_one_that_is_already_there()
    {
        await Write(new Note());

        await Assert.ThrowsAsync<ETagConflictException>(() => Write(new Note()));
    }

    [Fact]
    public async Task A_deleted_item_is_not_brought_back_by_a_late_writer()
    {
        await Write(new Note());
        var note = await Read();
        await _storage.DeleteAsync(["note"], Token);

        await Assert.ThrowsAsync<ETagConflictException>(() => Write(note));
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await Write(new Note());

        await Write(new Note { ETag = "*", Text = "neu" });

        Assert.Equal("neu", (await Read()).Text);
    }

    [Fact]
    public async Task After_a_write_the_item_can_be_written_again()
    {
        var note = new Note();
        await Write(note);
        note.Text = "zweimal";

        await Write(note);

        Assert.Equal("zweimal", (await Read()).Text);
    }

    [Fact]
    public async Task Several_items_are_written_together_or_not_at_all()
    {
        await Write(new Note());

        await Assert.ThrowsAsync<ETagConflictException>(() => _storage.WriteAsync(
            new Dictionary<string, object> { ["other"] = new Note(), ["note"] = new Note() }, Token));

        Assert.Empty(await _storage.ReadAsync(["other"], Token));
    }

    [Fact]
    public async Task A_later_change_of_the_object_does_not_change_what_is_stored()
    {
        var note = new Note { Text = "alt" };
        await Write(note);

        note.Text = "neu";

        Assert.Equal("alt", (await Read()).Text);
    }

    [Fact]
    public async Task An_object_without_a_version_is_simply_overwritten()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["plain"] = new Uri("https://a.example") }, Token);
        await _storage.WriteAsync(new Dictionary<string, object> { ["plain"] = new Uri("https://b.example") }, Token);

        Assert.Equal("b.example", (await _storage.ReadAsync<Uri>(["plain"], Token))["plain"].Host);
    }

    private Task Write(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["note"] = note }, Token);

    private async Task<Note> Read() => (await _storage.ReadAsync<Note>(["note"], Token))["note"];

    private sealed record Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
