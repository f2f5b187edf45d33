// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Editors.Queue;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Storage;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Editors;

public sealed class EditorQueueCommandTests : IDisposable
{
    private readonly SqliteFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Markdown_has_a_heading_per_article_and_the_unanswered_first()
    {
        await FillAsync();

        Assert.Equal(0, await RunAsync());

        Assert.Equal(
            """
            # Rückmeldungen zu den Artikeln

            ## Fragen ohne Antwort

            - 2: 2-mal, zuletzt, 24.11.2026, de: „wann kommt …“

            ## kiezbox

            - 1: Inhalt ist veraltet, 24.11.2026, de: „was ist die kiezbox“ – Anmerkung: „seit 2025“

            """.ReplaceLineEndings("\n"),
            _output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Csv_has_a_line_per_entry()
    {
        await FillAsync();

        Assert.Equal(0, await RunAsync("--format", "csv"));

        Assert.Equal(
            "\uFEFFid;status;kind;article;language;times;first;last;question;remark\r\n"
            + "2;open;unanswered;;de;2;2026-11-23T23:30:00Z;2026-11-23T23:30:00Z;wann kommt …;\r\n"
            + "1;open;outdated;kiezbox;de;1;2026-11-23T23:30:00Z;2026-11-23T23:30:00Z;was ist die kiezbox;seit 2025\r\n",
            _output.ToString());
    }

    [Fact]
    public async Task Json_is_an_array()
    {
        await FillAsync();

        Assert.Equal(0, await RunAsync("--format", "json"));

        using var read = System.Text.Json.JsonDocument.Parse(_output.ToString());
        Assert.Equal(["unanswered", "outdated"], read.RootElement.EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()));
        Assert.Contains("wann kommt …", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ticked_off_is_shown_only_on_request()
    {
        await FillAsync();

        Assert.Equal(0, await RunAsync("--done", "1", "2"));
        Assert.Equal(0, await RunAsync());
        Assert.Equal(0, await RunAsync("--all"));

        var shown = _output.ToString();
        Assert.Contains("1 ist erledigt.", shown, StringComparison.Ordinal);
        Assert.Contains("Es gibt keine Einträge.", shown, StringComparison.Ordinal);
        Assert.Contains("- 1 (erledigt): ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_number_is_an_error()
    {
        Assert.Equal(1, await RunAsync("--done", "7"));
        Assert.Contains("7 gibt es nicht", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--format")]
    [InlineData("--done")]
    [InlineData("--done", "eins")]
    [InlineData("alles")]
    public async Task What_is_not_understood_is_answered_with_the_usage(params string[] args)
    {
        Assert.Equal(2, await RunAsync(args));
        Assert.Contains("--format md|csv|json", _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    public void Dispose()
    {
        _folder.RemoveAsync();
        _output.Dispose();
        _errors.Dispose();
    }

    private Task<int> RunAsync(params string[] args) =>
        EditorQueueCommand.RunAsync([.. args, $"--Storage:ConnectionString=Data Source={_folder.File}"], _output, _errors, Token);

    private async Task FillAsync()
    {
        using var database = _folder.Connect();
        await database.MigrateAsync(Token);
        // Half past midnight in Berlin, still the day before in UTC.
        var turns = new TurnStore(database, new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 23, 30, 0, TimeSpan.Zero)));
        var unanswered = new EditorReport(ReportKind.Unanswered, "", "de", "wann kommt …");
        var doubt = new EditorReport(ReportKind.Outdated, "kiezbox", "de", "was ist die kiezbox") { Remark = "seit 2025" };
        await turns.CommitAsync(Some.Commit(Some.Key()) with { Reports = [doubt, unanswered, unanswered] }, Token);
    }
}
