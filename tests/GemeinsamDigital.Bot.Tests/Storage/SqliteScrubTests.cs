// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Tests.Storage;

/// <summary>What is erased is in no file, also where SQLite moved it about before.</summary>
public sealed class SqliteScrubTests() : StorageContract(new SqliteFolder())
{
    private const string Marker = "Zitronenfalter-7391";
    private static readonly byte[] MarkerBytes = Encoding.UTF8.GetBytes(Marker);

    [Fact]
    public async Task After_an_erasure_the_words_are_in_no_file_of_the_database()
    {
        var keys = Enumerable.Range(0, 20).Select(_ => Some.Key()).ToArray();
        for (var turn = 0; turn < 40; turn++)
            await Task.WhenAll(keys.Select((key, index) => SpeakAsync(key, turn, index == 7 ? Marker : "irgendwas")));
        await Turns.CommitAsync(Some.Commit(keys[7], "last", 40) with { IdeaChanges = [new IdeaChange.Submit(Some.Idea("2026-00001"))] }, Token);
        Assert.True(FilesHoldMarker());

        await Ideas.ApplyAsync([new IdeaChange.Erase("2026-00001")], Token);
        var erasures = new Erasures(Database);
        Assert.True(await erasures.FinishAsync(await erasures.ReadAsync(Token), Token));

        Assert.False(FilesHoldMarker());
        Assert.Empty(await erasures.ReadAsync(Token));
    }

    [Fact]
    public async Task Turns_go_on_while_the_files_are_cleaned()
    {
        var keys = Enumerable.Range(0, 100).Select(_ => Some.Key()).ToArray();

        var scrubs = Enumerable.Range(0, 5).Select(_ => Database.ScrubAsync(Token));
        var outcomes = await Task.WhenAll(keys.Select(key => Task.Run(() => Turns.CommitAsync(Some.Commit(key), Token), Token)));
        await Task.WhenAll(scrubs);

        Assert.All(outcomes, outcome => Assert.IsType<CommitOutcome.Committed>(outcome));
        Assert.Equal(100, await CountAsync("turns"));
    }

    private Task<CommitOutcome> SpeakAsync(ConversationKey key, int turn, string word)
    {
        var text = string.Concat(Enumerable.Repeat(word + ' ', 1 + (turn * 37 + 11) % 120));
        return Turns.CommitAsync(Some.Commit(key, Guid.NewGuid().ToString("N"), turn) with { MemoryJson = $$"""{"lastQuestion":"{{text}}"}""", Replies = [text] }, Token);
    }

    private bool FilesHoldMarker() => Directory.EnumerateFiles(((SqliteFolder)Place).Path).Any(HoldsMarker);

    private static bool HoldsMarker(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(MarkerBytes) >= 0;
    }
}
