// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Staff;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Tests.Staff;

[Collection(nameof(Alone))]
public sealed class ExportTests : IAsyncLifetime
{
    private readonly SqliteFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();
    private IDatabase _database = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = _folder.Connect();
        await _database.MigrateAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        _database.Dispose();
        await _folder.RemoveAsync();
        await _output.DisposeAsync();
        await _errors.DisposeAsync();
    }

    [Fact]
    public async Task The_columns_of_mein_berlin_come_first_and_in_its_order()
    {
        Assert.Equal(0, await RunAsync("--format", "a4-csv"));

        Assert.Equal(
            [
                "reference_number", "link", "name", "description", "ratings_positive", "ratings_negative", "category", "labels", "comment_count",
                "moderator_feedback", "moderator_statement", "moderator_remark", "creator", "created", "contact_email", "contact_phone",
            ],
            CsvFile.Columns(_output.ToString()).Take(16));
    }

    [Fact]
    public async Task The_fields_of_decidim_come_first_and_in_its_order()
    {
        Assert.Equal(0, await RunAsync("--format", "decidim-csv"));

        string[] start = ["id", "author/id", "author/name", "author/url", "taxonomies", "participatory_space/id"];
        Assert.Equal(start, CsvFile.Columns(_output.ToString()).Take(6));
        string[] others = ["title/de", "body/de", "state", "reference", "answer/de", "votes", "published_at", "created_at", "execution_period"];
        Assert.Equal(others, CsvFile.Columns(_output.ToString()).Where(others.Contains));
    }

    [Theory]
    [InlineData("a4-csv", "reference_number", "name", "description", "moderator_statement", "creator")]
    [InlineData("decidim-csv", "reference", "title/de", "body/de", "answer/de", "author/name")]
    public async Task Hostile_texts_come_back_from_a_spreadsheet_file(
        string format, string reference, string title, string description, string reply, string name)
    {
        await HostileIdeas.StoreAsync(_database, HostileIdeas.All);

        Assert.Equal(0, await RunAsync("--format", format));

        var rows = CsvFile.Read(_output.ToString());
        Assert.Equal(HostileIdeas.All.Select(idea => idea.Reference), rows.Select(row => row[reference]));
        Assert.All(HostileIdeas.All.Zip(rows), pair =>
        {
            var (fields, row) = (pair.First.Fields, pair.Second);
            var text = fields.Title!.Replace('\t', ' ');
            Assert.All([title, description, reply, name, "gdb_problem", "gdb_nutzen", "gdb_ort", "gdb_massnahme", "gdb_beitrag", "gdb_link"],
                column => Assert.Equal(text, row[column]));
            Assert.Equal(
                ("Kooperationsangebot", "Inklusive Stadtgestaltung", "nachhaltig, resilient", "Treptow-Köpenick", "p1", "de"),
                (row["gdb_typ"], row["gdb_handlungsfeld"], row["gdb_wertekompass"], row["gdb_bezirk"], row["gdb_bild"], row["gdb_sprache"]));
        });
    }

    [Fact]
    public async Task Hostile_texts_come_back_from_json()
    {
        await HostileIdeas.StoreAsync(_database, HostileIdeas.All);

        Assert.Equal(0, await RunAsync("--format", "json"));

        using var read = JsonDocument.Parse(_output.ToString());
        Assert.Equal(HostileIdeas.All.Count, read.RootElement.GetArrayLength());
        Assert.All(HostileIdeas.All.Zip(read.RootElement.EnumerateArray()), pair =>
        {
            var (fields, json) = (pair.First.Fields, pair.Second);
            var text = fields.Title!.Replace('\t', ' ');
            Assert.All(["title", "description", "problem", "benefit", "place", "measure", "contribution", "link", "displayName", "publicReply"],
                name => Assert.Equal(text, json.GetProperty(name).GetString()));
            Assert.Equal(fields.Type, Enum.Parse<IdeaType>(json.GetProperty("type").GetString()!));
            Assert.Equal(fields.Bezirk.ToString(), json.GetProperty("bezirk").GetString());
            Assert.Equal(["Nachhaltig", "Resilient"], json.GetProperty("wertekompass").EnumerateArray().Select(value => value.GetString()));
            Assert.Equal(pair.First.SubmittedAt.AddMilliseconds(-250), json.GetProperty("submittedAt").GetDateTimeOffset());
        });
    }

    [Fact]
    public async Task Decidim_json_nests_and_speaks_the_language_of_the_idea()
    {
        var english = Some.Idea("2026-00002") with { Language = "en", Contact = null, Status = IdeaStatus.BeingImplemented };
        await HostileIdeas.StoreAsync(_database, english with { PublishedAt = english.SubmittedAt });

        Assert.Equal(0, await RunAsync("--format", "decidim-json"));

        using var read = JsonDocument.Parse(_output.ToString());
        var idea = Assert.Single(read.RootElement.EnumerateArray());
        Assert.Equal(english.Fields.Title, idea.GetProperty("title").GetProperty("en").GetString());
        Assert.Equal(JsonValueKind.Null, idea.GetProperty("title").GetProperty("de").ValueKind);
        Assert.Equal(("accepted", 1, "Brunnenfreunde"), (
            idea.GetProperty("state").GetString(), idea.GetProperty("attachments").GetInt32(), idea.GetProperty("author").GetProperty("name").GetString()));
        Assert.Equal("2026-11-23T13:30:15+01:00", idea.GetProperty("published_at").GetString());
    }

    [Theory]
    [InlineData("2026-00001, 2026-00003, 2026-00004")]
    [InlineData("2026-00003, 2026-00004", "--published")]
    [InlineData("2026-00001, 2026-00002, 2026-00003, 2026-00004", "--all")]
    public async Task What_is_withdrawn_is_never_exported(string references, params string[] scope)
    {
        var at = Some.Idea("x").SubmittedAt;
        Idea[] ideas =
        [
            Some.Idea("2026-00001"),
            Some.Idea("2026-00002") with { Status = IdeaStatus.NotImplemented },
            Some.Idea("2026-00003") with { Status = IdeaStatus.NotImplemented, PublishedAt = at },
            Some.Idea("2026-00004") with { Status = IdeaStatus.Qualified, PublishedAt = at },
            Some.Idea("2026-00005") with { Status = IdeaStatus.Withdrawn },
            Some.Idea("2026-00006") with { Status = IdeaStatus.Withdrawn, PublishedAt = at },
        ];
        await HostileIdeas.StoreAsync(_database, ideas);

        Assert.Equal(0, await RunAsync(["--format", "a4-csv", .. scope]));

        Assert.Equal(references, string.Join(", ", CsvFile.Read(_output.ToString()).Select(row => row["reference_number"])));
    }

    [Theory]
    [InlineData("a4-csv")]
    [InlineData("decidim-csv")]
    [InlineData("decidim-json")]
    [InlineData("json")]
    public async Task Contact_data_is_there_only_when_it_is_asked_for(string format)
    {
        await StoreWithContactsAsync();

        Assert.Equal(0, await RunAsync("--format", format));
        Assert.DoesNotContain("anna@example.org", _output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("4930", _output.ToString(), StringComparison.Ordinal);
        _output.GetStringBuilder().Clear();
        Assert.Equal(0, await RunAsync("--format", format, "--with-contacts"));

        Assert.Contains("anna@example.org", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("+4930901820", _output.ToString().Replace("\\u002B", "+", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Kontaktdaten", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_data_of_another_key_is_counted_and_left_out()
    {
        await StoreWithContactsAsync();

        Assert.Equal(1, await RunAsync("--format", "a4-csv", "--with-contacts", $"--Ideas:ContactKey={Convert.ToBase64String(new byte[32])}"));

        Assert.Contains("Nicht lesbare Kontaktdaten: 2.", _errors.ToString(), StringComparison.Ordinal);
        Assert.All(CsvFile.Read(_output.ToString()), row => Assert.Equal("", row["contact_email"]));
    }

    [Fact]
    public async Task Ten_thousand_ideas_pass_through_a_few_megabytes()
    {
        const int Ideas = 10_000;
        var description = string.Concat(Enumerable.Repeat("Bänke mit Solarzellen; am Kanal. ", 150));
        var idea = Some.Idea("x") with { Contact = null };
        await HostileIdeas.StoreAsync(_database, Enumerable.Range(1, Ideas).Select(number => idea with
        {
            Reference = $"2026-{number:00000}",
            DraftId = $"d{number}",
            Fields = idea.Fields with { Description = description },
        }));
        using var output = new MeasuringWriter();

        Assert.Equal(0, await IdeasCommand.RunAsync(["export", "--format", "a4-csv", Storage], output, _errors, Token));

        Assert.Equal(Ideas + 1, output.Rows);
        Assert.True(output.Characters > 48_000_000);
        Assert.InRange(output.LiveHeapGrowth, long.MinValue, 8_000_000);
    }

    private string Storage => $"--Storage:ConnectionString=Data Source={_folder.File}";

    private string KeyFile => $"--Ideas:ContactKeyFile={Path.Combine(_folder.Path, "contact.key")}";

    private Task<int> RunAsync(params string[] args) => IdeasCommand.RunAsync(["export", .. args, Storage, KeyFile], _output, _errors, Token);

    private async Task StoreWithContactsAsync()
    {
        using var protection = new ContactProtection(Options.Create(new IdeaOptions { ContactKeyFile = Path.Combine(_folder.Path, "contact.key") }));
        var (anna, ben) = (Some.Idea("2026-00001"), Some.Idea("2026-00002"));
        await HostileIdeas.StoreAsync(
            _database,
            anna with { Contact = new Contact(protection.Protect("anna@example.org", anna.DraftId!), anna.Consent) },
            ben with { Contact = new Contact(protection.Protect("+4930901820", ben.DraftId!), ben.Consent) });
    }
}
