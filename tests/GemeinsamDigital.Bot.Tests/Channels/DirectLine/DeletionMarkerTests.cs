// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Ideas.Pictures;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GemeinsamDigital.Bot.Tests.Channels.DirectLine;

/// <summary>A marker in questions, in a draft and in feedback, and a picture; after the deletion of the conversation nothing is left.</summary>
public sealed class DeletionMarkerTests(PostgresServer postgres)
{
    private const string Marker = "Zitronenfalter7391";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deleted_conversation_is_in_no_table_and_no_file_with_SQLite()
    {
        await using var host = new BotHost();

        await SpeakAndDeleteAsync(host, "SELECT name FROM sqlite_schema WHERE type = 'table'");

        Assert.Empty(FilesWithMarker(host.DataFolder));
    }

    [Fact]
    public async Task A_deleted_conversation_is_in_no_table_with_PostgreSQL()
    {
        var database = await postgres.RentDatabaseAsync();
        await using (var host = new BotHost { Settings = { ["Storage:ConnectionString"] = database } })
            await SpeakAndDeleteAsync(host, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");
        await postgres.ReturnDatabaseAsync(database);
    }

    private static async Task SpeakAndDeleteAsync(BotHost host, string tables)
    {
        var chat = await DirectLineChat.OpenAsync(host);
        await chat.SayAsync($"Was ist die Kiezbox für {Marker}?");
        await chat.SayAsync("Stimmt das nicht?");
        await chat.SayAsync("1");
        await chat.SayAsync("Idee einreichen");
        await chat.SayAsync("Idee");
        await chat.SayAsync($"{Marker} am Kanal");
        var picture = await UploadAsync(host, chat);
        var later = await DirectLineChat.OpenAsync(host);
        await later.SayAsync("Hallo");
        Assert.Equal(["conversations", "dl_activities"], (await TablesWithAsync(host, tables, Marker)).Order());
        Assert.NotEmpty(await TablesWithAsync(host, tables, chat.Id));

        using var deleted = await chat.DeleteAsync();
        await host.Services.GetServices<IHostedService>().OfType<FinishErasures>().Single().FinishAsync(Token);

        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Empty(await TablesWithAsync(host, tables, Marker));
        Assert.Empty(await TablesWithAsync(host, tables, chat.Id));
        Assert.Null(host.Services.GetRequiredService<PictureFolder>().Find(picture));
        Assert.NotEmpty(await TablesWithAsync(host, tables, later.Id));
    }

    private static async Task<string> UploadAsync(BotHost host, DirectLineChat chat)
    {
        using var file = new ByteArrayContent(Drawn.Png(800, 600));
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var form = new MultipartFormDataContent { { file, "file", "bild.png" } };
        using var uploaded = await chat.UploadAsync(form);
        var key = new ConversationKey("directline", chat.Id);
        var memory = (await host.Services.GetRequiredService<ITurnStore>().BeginAsync(key, "-", Token)).Memory!;
        var picture = ConversationMemory.FromJson(memory.Json).Draft!.Fields.PictureId!;
        Assert.NotNull(host.Services.GetRequiredService<PictureFolder>().Find(picture));
        return picture;
    }

    private static async Task<List<string>> TablesWithAsync(BotHost host, string tables, string word)
    {
        var database = host.Services.GetRequiredService<IDatabase>();
        var names = await database.ReadAsync((session, token) => session.ListAsync(tables, [], row => row.GetString(0), token), Token);
        Assert.True(names.Count > 10);
        List<string> found = [];
        foreach (var name in names)
        {
            var rows = await database.ReadAsync((session, token) => session.ListAsync($"SELECT * FROM {name}", [], row => Holds(row, word), token), Token);
            if (rows.Contains(true))
                found.Add(name);
        }
        return found;
    }

    private static bool Holds(DbDataReader row, string word) => Enumerable.Range(0, row.FieldCount)
        .Any(column => row.GetValue(column) is string text && text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> FilesWithMarker(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path =>
    {
        using var file = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), Encoding.Latin1);
        return file.ReadToEnd().Contains(Marker, StringComparison.OrdinalIgnoreCase);
    });
}
