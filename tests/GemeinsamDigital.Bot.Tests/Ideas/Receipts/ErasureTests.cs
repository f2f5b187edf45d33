// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Ideas.Similar;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GemeinsamDigital.Bot.Tests.Ideas.Receipts;

/// <summary>A marker in every field, in a picture, in a saved draft, in a reply and in news; after the erasure it is nowhere.</summary>
public sealed partial class ErasureTests(PostgresServer postgres)
{
    private const string Marker = "Zitronenfalter7391";
    private const string Contact = "zitronenfalter7391@example.org";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Erased_by_chat_nothing_is_left_in_tables_indexes_and_files_with_SQLite()
    {
        await using var host = new BotHost();

        await WriteReadAndEraseAsync(host, "SELECT name FROM sqlite_schema WHERE type = 'table'");

        Assert.Empty(FilesWithMarker(host.DataFolder));
    }

    [Fact]
    public async Task Erased_by_chat_nothing_is_left_in_tables_indexes_and_files_with_PostgreSQL()
    {
        var database = await postgres.RentDatabaseAsync();
        await using (var host = new BotHost { Settings = { ["Storage:ConnectionString"] = database } })
        {
            await WriteReadAndEraseAsync(host, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'");
            Assert.Empty(FilesWithMarker(host.DataFolder));
        }
        await postgres.ReturnDatabaseAsync(database);
    }

    private static async Task WriteReadAndEraseAsync(BotHost host, string tables)
    {
        var ideas = host.Services.GetRequiredService<IIdeaStore>();
        var website = await DirectLineChat.OpenAsync(host);
        var (reference, code) = await SubmitAsync(host, website);
        await website.SayAsync($"{reference} {code}");
        await website.SayAsync("Bei Neuigkeiten melden");
        await AddPictureAsync(host, ideas, reference);
        await StrangerFollowsAsync(host, reference);
        await ideas.ApplyAsync([new IdeaChange.Support(reference, "s1"), new IdeaChange.Decide(reference, IdeaStatus.Qualified, $"Danke, {Marker}!", Publish: true)], Token);
        await host.Services.GetServices<IHostedService>().OfType<OutboxWorker>().Single().SendWaitingAsync(Token);
        Assert.Equal(reference, Assert.Single(await host.Services.GetRequiredService<PublishedIdeas>().AllAsync(Token)).Idea.Reference);
        Assert.Contains(await website.HearAsync(), said => said.Contains(Marker, StringComparison.Ordinal));
        await ideas.ApplyAsync([new IdeaChange.Decide(reference, PublicReply: $"Noch einmal danke, {Marker}!")], Token);

        var elsewhere = new Chat(host);
        Assert.Contains(Marker, (await elsewhere.SayAsync($"{reference} {code}")).Single().Text, StringComparison.Ordinal);
        await ReadAllDataAsync(host, (await elsewhere.SayAsync("Meine Daten herunterladen")).Single().Text);
        string[] found = [.. await TablesWithMarkerAsync(host, tables)];
        Assert.Subset(found.ToHashSet(), new HashSet<string> { "conversations", "dl_activities", "idea_history", "ideas", "turns" });

        await elsewhere.SayAsync("Alles löschen");
        Assert.StartsWith($"Alles zu {reference} ist gelöscht", (await elsewhere.SayAsync("ja")).Single().Text, StringComparison.Ordinal);
        await host.Services.GetServices<IHostedService>().OfType<FinishErasures>().Single().FinishAsync(Token);

        Assert.Empty(await TablesWithMarkerAsync(host, tables));
        Assert.Empty(await SimilarAsync(host));
        Assert.Equal("Zu dieser Nummer und diesem Code finde ich nichts.", (await elsewhere.SayAsync($"{reference} {code}")).Single().Text.Split(" Prüf")[0]);
        Assert.All(await StreamAsync(host, website.Id), json => Assert.Contains("(gelöscht)", json, StringComparison.Ordinal));
    }

    /// <summary>Begun in one channel, paused, finished with a form in another.</summary>
    private static async Task<(string Reference, string Code)> SubmitAsync(BotHost host, DirectLineChat website)
    {
        var begun = new Chat(host);
        await begun.SayAsync("Idee einreichen");
        await begun.SayAsync("Idee");
        await begun.SayAsync($"{Marker} am Kanal");
        var paused = string.Join(' ', (await begun.SayAsync("Später weiter")).Select(message => message.Text));
        await website.SayAsync(Code().Match(paused).Value);

        var memory = (await host.Services.GetRequiredService<ITurnStore>().BeginAsync(new("directline", website.Id), "-", Token)).Memory!;
        var draft = ConversationMemory.FromJson(memory.Json).Draft!;
        var form = new JsonObject { ["form"] = FormValues.Kind, ["draft"] = draft.Id, [IdeaForm.ContactConsent] = "true" };
        foreach (var field in IdeaForm.Fields(draft with { Full = true }))
            (form[field.Name], form[$"keep-{field.Name}"]) = (Value(field.Name), "true");
        var summary = Assert.Single(await website.SendAsync(new JsonObject { ["type"] = "message", ["value"] = form }));
        Assert.Contains(Marker, summary, StringComparison.Ordinal);

        var receipt = Assert.Single(await website.SayAsync("Absenden"));
        return (IdeaReference.Find(receipt)!, Code().Match(receipt).Value);
    }

    private static string Value(string field) => field switch
    {
        "type" => "Idee",
        "consent" => "true",
        "district" => "Neukölln",
        "handlungsfeld" or "wertekompass" => "weiß nicht",
        "link" => $"https://example.org/{Marker}",
        "contact" => Contact,
        "name" => Marker,
        "title" => $"{Marker} am Kanal",
        _ => $"Ein {Marker} für alle am Kanal.",
    };

    private static async Task AddPictureAsync(BotHost host, IIdeaStore ideas, string reference)
    {
        var pictures = host.Services.GetRequiredService<PictureFolder>();
        var id = pictures.Store(Encoding.UTF8.GetBytes(Marker), isJpeg: true);
        Assert.True(pictures.Keep(id));
        var idea = (await ideas.FindAsync(reference, Token))!;
        Assert.True(await ideas.ApplyAsync([new IdeaChange.Correct(reference, idea.Fields with { PictureId = id })], Token));
        Assert.NotNull(idea.Contact);
    }

    /// <summary>Somebody else, to whom it was shown as a similar idea.</summary>
    private static async Task StrangerFollowsAsync(BotHost host, string reference)
    {
        var draft = new IdeaDraft { Step = "title", Similar = new SimilarHint([new SimilarHintEntry(reference, Marker, [Marker])], Shown: true) };
        Assert.IsType<CommitOutcome.Committed>(await host.Services.GetRequiredService<ITurnStore>().CommitAsync(
            new TurnCommit
            {
                Key = new ConversationKey("emulator", "stranger"),
                ActivityId = "follow",
                ExpectedVersion = 0,
                MemoryJson = new ConversationMemory { Draft = draft }.ToJson(),
                ReferenceJson = """{"channelId":"emulator","serviceUrl":"http://localhost:1/","conversation":{"id":"stranger"}}""",
                IdeaChanges = [new IdeaChange.Follow(reference, "de")],
            },
            Token));
    }

    private static async Task ReadAllDataAsync(BotHost host, string said)
    {
        using var http = host.CreateClient();
        var address = new Uri(Link().Match(said).Groups[1].Value);
        using var response = await http.GetAsync(address.PathAndQuery, Token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        var data = await response.Content.ReadAsStringAsync(Token);
        using var json = JsonDocument.Parse(data);
        Assert.Equal(Contact, json.RootElement.GetProperty("contact").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("consents").GetArrayLength());
        Assert.Equal($"{Marker}", json.RootElement.GetProperty("fields").GetProperty("displayName").GetString());
    }

    private static async Task<IEnumerable<string>> TablesWithMarkerAsync(BotHost host, string tables)
    {
        var database = host.Services.GetRequiredService<IDatabase>();
        var names = await database.ReadAsync((session, token) => session.ListAsync(tables, [], row => row.GetString(0), token), Token);
        Assert.True(names.Count > 10);
        List<string> found = [];
        foreach (var name in names)
        {
            var rows = await database.ReadAsync((session, token) => session.ListAsync($"SELECT * FROM {name}", [], HoldsMarker, token), Token);
            if (rows.Contains("yes"))
                found.Add(name);
        }
        return found.Order();
    }

    private static string HoldsMarker(DbDataReader row) =>
        Enumerable.Range(0, row.FieldCount).Any(column => row.GetValue(column) is string text && text.Contains(Marker, StringComparison.OrdinalIgnoreCase)) ? "yes" : "no";

    private static async Task<IReadOnlyList<SimilarIdea>> SimilarAsync(BotHost host)
    {
        var similar = host.Services.GetRequiredService<SimilarIdeas>();
        await similar.RefreshAsync(Token);
        return similar.Find($"{Marker} am Kanal", $"Ein {Marker} für alle am Kanal.");
    }

    private static async Task<IEnumerable<string>> StreamAsync(BotHost host, string conversation) =>
        (await host.Services.GetRequiredService<IDirectLineStore>().ReadAsync(conversation, 0, 1000, Token)).Select(activity => activity.Json);

    private static IEnumerable<string> FilesWithMarker(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path =>
    {
        using var file = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), Encoding.Latin1);
        return file.ReadToEnd().Contains(Marker, StringComparison.OrdinalIgnoreCase);
    });

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((http[^)]+)\)")]
    private static partial Regex Link();
}
