// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Operations.Retention;
using GemeinsamDigital.Bot.Staff;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Tests.Docs;

/// <summary>What the office is told is what the program does.</summary>
public sealed partial class OfficeDocumentTests
{
    [Fact]
    public void Each_purpose_is_explained_and_no_other()
    {
        using var database = new SqliteFolder().Connect();
        var purposes = new RetentionPurposes(database, new PictureFolder("x", TimeProvider.System), Options.Create(new RetentionOptions()), TimeProvider.System);

        var explained = Purpose().Matches(RepositoryFiles.Read("bot/docs/retention.md")).Select(row => row.Groups["name"].Value);

        Assert.Equal(purposes.All.Select(purpose => purpose.Name), explained);
    }

    [Theory]
    [InlineData("conversations", "Conversations", "30 Tage")]
    [InlineData("replies", "Replies", "7 Tage")]
    [InlineData("drafts", "Drafts", "180 Tage")]
    [InlineData("contacts", "ContactsAfterDecision", "180 Tage")]
    [InlineData("withdrawn-ideas", "WithdrawnIdeas", "30 Tage")]
    [InlineData("pictures", "Pictures", "7 Tage")]
    [InlineData("code-failures", "CodeFailures", "1 Tag")]
    public void The_times_that_are_explained_are_the_defaults(string purpose, string option, string time)
    {
        var row = RepositoryFiles.ReadLines("bot/docs/retention.md").Single(line => line.StartsWith($"| `{purpose}` |", StringComparison.Ordinal));
        var days = (TimeSpan)typeof(RetentionOptions).GetProperty(option)!.GetValue(new RetentionOptions())!;

        Assert.Contains(time, row, StringComparison.Ordinal);
        Assert.StartsWith(days.TotalDays.ToString(CultureInfo.InvariantCulture) + " ", time, StringComparison.Ordinal);
    }

    [Fact]
    public void The_times_that_citizens_read_are_the_defaults()
    {
        var keep = new RetentionOptions();

        var page = RepositoryFiles.Read("bot/GemeinsamDigital.Bot/wwwroot/datenschutz.html");

        Assert.Contains(
            $"{keep.Conversations.Days} Tage nach der letzten Nachricht wird es gelöscht; steht darin eine Idee, die du noch nicht abgeschickt hast, nach {keep.Drafts.Days} Tagen.",
            page, StringComparison.Ordinal);
        Assert.Contains($"Zurückgezogene Ideen werden nach {keep.WithdrawnIdeas.Days} Tagen gelöscht.", page, StringComparison.Ordinal);
        Assert.Contains($"{keep.ContactsAfterDecision.Days} Tage nach der Entscheidung über die Idee gelöscht, spätestens nach zwei Jahren.", page, StringComparison.Ordinal);
        Assert.Equal(2 * 365, keep.ContactsAtMost.Days);
    }

    [Fact]
    public async Task Each_command_of_the_office_is_explained()
    {
        using var usage = new StringWriter();
        await IdeasCommand.RunAsync([], TextWriter.Null, usage, TestContext.Current.CancellationToken);
        var commands = Command().Matches(usage.ToString()).Select(line => line.Value).Distinct().ToArray();

        var page = RepositoryFiles.Read("bot/docs/ideas-for-staff.md");

        Assert.Equal(8, commands.Length);
        Assert.All(commands, command => Assert.Contains($"`{command}", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_table_of_the_database_is_in_the_record_of_processing()
    {
        var tables = new MigrationScripts("Sqlite").Load().SelectMany(script => Table().Matches(script.Contents)).Select(table => table.Groups["name"].Value);

        var record = RepositoryFiles.Read("bot/docs/privacy/record-of-processing.md");

        Assert.All(tables, table => Assert.Contains($"`{table}`", record, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<name>[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Purpose();

    [GeneratedRegex("^ideas [a-z]+", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("^CREATE TABLE (?<name>[a-z_]+)", RegexOptions.Multiline)]
    private static partial Regex Table();
}
