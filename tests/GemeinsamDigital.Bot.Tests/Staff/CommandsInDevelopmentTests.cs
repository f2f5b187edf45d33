// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Editors.Queue;
using GemeinsamDigital.Bot.Operations.Retention;
using GemeinsamDigital.Bot.Staff;

namespace GemeinsamDigital.Bot.Tests.Staff;

/// <summary>In development the host checks every service that a command registers; in production it would not notice.</summary>
public sealed class CommandsInDevelopmentTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gdb-commands-");

    public static TheoryData<string> Commands => ["ideas list", "ideas export --format json", "editor-queue", "retention --preview"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_runs_in_development_as_well(string line)
    {
        var token = TestContext.Current.CancellationToken;
        string[] words = line.Split(' ');
        string[] args = [.. words[1..], "--environment=Development", $"--DataFolder={_folder.FullName}"];
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var result = words[0] switch
        {
            "ideas" => await IdeasCommand.RunAsync(args, output, errors, token),
            "retention" => await RetentionCommand.RunAsync(args, output, errors, cancellationToken: token),
            _ => await EditorQueueCommand.RunAsync(args, output, errors, token),
        };

        Assert.Equal((0, ""), (result, errors.ToString()));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
