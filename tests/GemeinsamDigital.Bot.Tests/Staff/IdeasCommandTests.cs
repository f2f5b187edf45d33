// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Staff;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Tests.Staff;

public sealed class IdeasCommandTests : IAsyncLifetime
{
    private readonly SqliteFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();
    private IDatabase _database = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IdeaStore Ideas => new IdeaStore(_database, TimeProvider.System);

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
    public async Task The_list_shows_what_waits_and_on_request_the_rest()
    {
        await SubmitAsync("2026-00001");
        await SubmitAsync("2026-00002", "Zweite\u001b[2J Idee");
        await Ideas.ApplyAsync([new IdeaChange.Decide("2026-00001", IdeaStatus.Qualified, Publish: true)], Token);

        Assert.Equal(0, await RunAsync("list"));
        Assert.Equal("2026-00002 · 23.11.2026 · neu · nicht öffentlich · Zweite[2J Idee\n", Output());
        Assert.Equal(0, await RunAsync("list", "--all"));

        Assert.Equal(
            "2026-00001 · 23.11.2026 · für nächste Phase qualifiziert · öffentlich · Trinkbrunnen mit Füllstand\n"
            + "2026-00002 · 23.11.2026 · neu · nicht öffentlich · Zweite[2J Idee\n",
            Output());
    }

    [Fact]
    public async Task An_empty_list_says_so()
    {
        Assert.Equal(0, await RunAsync("list"));
        Assert.Equal("Keine Idee wird geprüft.\n", Output());
    }

    [Fact]
    public async Task A_sheet_shows_the_idea_and_its_history_without_the_contact()
    {
        await SubmitAsync("2026-00001");
        await Ideas.ApplyAsync([new IdeaChange.Decide("2026-00001", IdeaStatus.BeingImplemented, "Wir bauen ihn.")], Token);

        Assert.Equal(0, await RunAsync("show", "2026-00001"));

        var sheet = Output();
        Assert.StartsWith("2026-00001: Trinkbrunnen mit Füllstand\n\nStatus: wird umgesetzt\nÖffentlich: nein\nEingereicht: 23.11.2026 13:30, emulator, de\n", sheet, StringComparison.Ordinal);
        Assert.Contains("Bezirk: Treptow-Köpenick\nOrt: Baumschulenweg\n", sheet, StringComparison.Ordinal);
        Assert.Contains("Kontakt: hinterlegt (zeigt --with-contact)\n", sheet, StringComparison.Ordinal);
        Assert.Contains("- 23.11.2026 13:30 eingereicht (wird geprüft)\n", sheet, StringComparison.Ordinal);
        Assert.Contains(" beantwortet (wird umgesetzt): „Wir bauen ihn.“\n", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("anna@example.org", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_contact_is_shown_on_request()
    {
        await SubmitAsync("2026-00001");

        Assert.Equal(0, await RunAsync("show", "2026-00001", "--with-contact"));
        Assert.Contains("Kontakt: anna@example.org\n", Output(), StringComparison.Ordinal);
        Assert.Equal(1, await RunAsync("show", "2026-00001", "--with-contact", $"--Ideas:ContactKey={Convert.ToBase64String(new byte[32])}"));
        Assert.Contains("Kontakt: nicht lesbar", Output(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("qualified", "für nächste Phase qualifiziert")]
    [InlineData("not-implemented", "wird nicht umgesetzt")]
    [InlineData("being-implemented", "wird umgesetzt")]
    [InlineData("under-review", "wird geprüft")]
    public async Task A_status_is_set_and_shown(string word, string name)
    {
        await SubmitAsync("2026-00001");

        Assert.Equal(0, await RunAsync("status", "2026-00001", word, "--reply", "Danke!\nWir melden uns."));

        Assert.Contains($" · {name} · nicht öffentlich · ", Output(), StringComparison.Ordinal);
        var idea = (await Ideas.FindAsync("2026-00001", Token))!;
        Assert.Equal("Danke!\nWir melden uns.", idea.PublicReply);
        Assert.NotNull(idea.ReviewStartedAt);
    }

    [Fact]
    public async Task Review_reply_publish_and_hide_do_that_and_no_more()
    {
        await SubmitAsync("2026-00001");

        Assert.Equal(0, await RunAsync("review", "2026-00001"));
        Assert.Equal(0, await RunAsync("reply", "2026-00001", "Eine Rückfrage."));
        Assert.Equal(0, await RunAsync("publish", "2026-00001"));
        var published = (await Ideas.FindAsync("2026-00001", Token))!;
        Assert.Equal(0, await RunAsync("hide", "2026-00001"));
        var hidden = (await Ideas.FindAsync("2026-00001", Token))!;

        Assert.Equal((IdeaStatus.UnderReview, "Eine Rückfrage."), (published.Status, published.PublicReply));
        Assert.NotNull(published.PublishedAt);
        Assert.Null(hidden.PublishedAt);
        Assert.Equal(
            [IdeaEvent.Submitted, IdeaEvent.ReviewStarted, IdeaEvent.Replied, IdeaEvent.Published, IdeaEvent.Hidden],
            (await Ideas.HistoryAsync("2026-00001", Token)).Select(entry => entry.Event));
    }

    [Fact]
    public async Task An_unknown_number_and_a_withdrawn_idea_are_errors()
    {
        await SubmitAsync("2026-00001");
        await Ideas.ApplyAsync([new IdeaChange.Withdraw("2026-00001")], Token);

        Assert.Equal(1, await RunAsync("show", "2026-00009"));
        Assert.Equal(1, await RunAsync("publish", "2026-00009"));
        Assert.Equal(1, await RunAsync("publish", "2026-00001"));

        Assert.Equal(
            "2026-00009 gibt es nicht.\n2026-00009 gibt es nicht.\n2026-00001 ist zurückgezogen. Darüber wird nicht mehr entschieden.\n",
            _errors.ToString().ReplaceLineEndings("\n"));
        Assert.Null((await Ideas.FindAsync("2026-00001", Token))!.PublishedAt);
    }

    [Theory]
    [InlineData]
    [InlineData("listen")]
    [InlineData("list", "2026-00001")]
    [InlineData("list", "--with-contact")]
    [InlineData("show")]
    [InlineData("show", "1")]
    [InlineData("show", "2026-00001 oder so")]
    [InlineData("status", "2026-00001")]
    [InlineData("status", "2026-00001", "withdrawn")]
    [InlineData("status", "2026-00001", "qualified", "--reply")]
    [InlineData("status", "2026-00001", "qualified", "--reply", "\u200B")]
    [InlineData("reply", "2026-00001")]
    [InlineData("reply", "2026-00001", " ")]
    [InlineData("publish", "2026-00001", "--all")]
    [InlineData("export")]
    [InlineData("export", "--format")]
    [InlineData("export", "--format", "xml")]
    [InlineData("export", "--format", "json", "--format", "json")]
    [InlineData("export", "--format", "json", "--all", "--published")]
    [InlineData("export", "--format", "json", "--with-contact")]
    public async Task What_is_not_understood_is_answered_with_the_usage(params string[] args)
    {
        Assert.Equal(2, await RunAsync(args));
        Assert.Contains("ideas export --format a4-csv|decidim-csv|decidim-json|json", _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public async Task A_reply_that_is_too_long_is_refused_before_anything_happens()
    {
        await SubmitAsync("2026-00001");

        Assert.Equal(2, await RunAsync("reply", "2026-00001", new string('x', 5_001)));

        Assert.Null((await Ideas.FindAsync("2026-00001", Token))!.ReviewStartedAt);
    }

    [Fact]
    public void Everything_that_can_be_stored_has_a_german_name()
    {
        string?[] names =
        [
            .. Enum.GetValues<IdeaStatus>().Select(GermanNames.Of), .. Enum.GetValues<IdeaEvent>().Select(GermanNames.Of),
            .. Enum.GetValues<IdeaType>().Select(type => GermanNames.Of(type)), .. Enum.GetValues<Bezirk>().Select(bezirk => GermanNames.Of(bezirk)),
            .. Enum.GetValues<Handlungsfeld>().Where(field => field != Handlungsfeld.WeissNicht).Select(field => GermanNames.Of(field)),
        ];

        Assert.DoesNotContain(names, string.IsNullOrEmpty);
        Assert.Equal(["nachhaltig", "gemeinwohlorientiert", "resilient", "kooperativ"], GermanNames.Of(Enum.GetValues<Leitgedanken>().Aggregate((all, one) => all | one)));
    }

    private Task<int> RunAsync(params string[] args) => IdeasCommand.RunAsync(
        [.. args, $"--Storage:ConnectionString=Data Source={_folder.File}", $"--Ideas:ContactKeyFile={KeyFile}"], _output, _errors, Token);

    private string KeyFile => Path.Combine(_folder.Path, "contact.key");

    /// <summary>What was written since the last look.</summary>
    private string Output()
    {
        var text = _output.ToString().ReplaceLineEndings("\n");
        _output.GetStringBuilder().Clear();
        return text;
    }

    private async Task SubmitAsync(string reference, string? title = null)
    {
        using var protection = new ContactProtection(Options.Create(new IdeaOptions { ContactKeyFile = KeyFile }));
        var idea = Some.Idea(reference);
        var submitted = idea with
        {
            Contact = new Contact(protection.Protect("anna@example.org", idea.DraftId!), idea.Consent),
            Fields = idea.Fields with { Title = title ?? idea.Fields.Title },
        };
        Assert.True(await Ideas.ApplyAsync([new IdeaChange.Submit(submitted)], Token));
    }
}
