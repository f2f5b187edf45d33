// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Operations.Retention;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Operations.Retention;

public sealed class RetentionCommandTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly SqliteFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();
    private readonly FakeTimeProvider _clock = new(Now);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_preview_says_how_many_and_what_the_oldest_is()
    {
        await WithdrawAsync();
        _clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal(0, await RunAsync("--preview"));
        Assert.Equal(0, await RunAsync("--preview"));

        Assert.Contains("Zweck               fällig  Ältestes", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Lines("withdrawn-ideas          1  23.11.2026"));
        Assert.Equal(2, Lines("pictures                 0"));
    }

    [Fact]
    public async Task A_run_deletes_and_a_second_one_finds_nothing()
    {
        await WithdrawAsync();
        _clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal(0, await RunAsync("--run"));
        Assert.Equal(0, await RunAsync("--run"));

        Assert.Equal(1, Lines("withdrawn-ideas          1"));
        Assert.Equal(1, Lines("withdrawn-ideas          0"));
    }

    [Theory]
    [InlineData]
    [InlineData("--preview", "--run")]
    [InlineData("--preview", "alles")]
    [InlineData("--delete")]
    public async Task What_is_not_understood_is_answered_with_the_usage(params string[] args)
    {
        Assert.Equal(2, await RunAsync(args));
        Assert.Contains("retention --preview", _errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(_output.ToString());
    }

    [Theory]
    [InlineData("00:00:00")]
    [InlineData("4000.00:00:00")]
    public async Task A_time_that_makes_no_sense_is_refused(string time)
    {
        Assert.Equal(1, await RunAsync("--run", $"--Retention:Drafts={time}"));
        Assert.Contains("1 to 3650 days", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bot_does_not_start_with_such_a_time()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Retention:Pictures", "00:10:00")]).Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddRetention().BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());
    }

    [Fact]
    public async Task The_bot_forgets_by_itself()
    {
        await using var host = new BotHost();

        Assert.Single(host.Services.GetServices<IHostedService>().OfType<ForgetWhatIsDue>());
    }

    [Fact]
    public async Task A_database_that_is_away_ends_nothing()
    {
        using var database = _folder.Connect();
        Directory.CreateDirectory(_folder.Path);
        var purposes = new RetentionPurposes(
            database, new Bot.Ideas.Pictures.PictureFolder(_folder.Path, _clock), Options.Create(new RetentionOptions()), _clock);
        using var forget = new ForgetWhatIsDue(new RetentionRun(database, purposes, _clock), _clock, NullLogger<ForgetWhatIsDue>.Instance);

        Assert.Null(await Record.ExceptionAsync(() => forget.ForgetAsync(Token)));
    }

    public void Dispose()
    {
        _folder.RemoveAsync();
        _output.Dispose();
        _errors.Dispose();
    }

    private Task<int> RunAsync(params string[] args) => RetentionCommand.RunAsync(
        [.. args, $"--Storage:ConnectionString=Data Source={_folder.File}", $"--DataFolder={_folder.Path}"], _output, _errors, _clock, Token);

    private int Lines(string line) => _output.ToString().Split('\n').Count(each => each.TrimEnd() == line);

    private async Task WithdrawAsync()
    {
        using var database = _folder.Connect();
        await database.MigrateAsync(Token);
        var ideas = new IdeaStore(database, _clock);
        await ideas.ApplyAsync([new IdeaChange.Submit(Some.Idea("2026-00001")), new IdeaChange.Withdraw("2026-00001")], Token);
    }
}
