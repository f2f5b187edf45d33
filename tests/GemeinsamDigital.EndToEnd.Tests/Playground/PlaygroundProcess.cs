// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.Playground;

/// <summary>
/// The Microsoft 365 Agents Playground, which plays Teams for a bot. Its licence allows evaluation only: it is installed for
/// the tests and never part of the product.
/// </summary>
internal sealed class PlaygroundProcess : IDisposable
{
    private const string Ready = "Listening on ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder;
    private readonly Process node;

    private PlaygroundProcess(DirectoryInfo folder, Process node)
    {
        this.folder = folder;
        this.node = node;
    }

    internal Uri Address { get; private set; } = new("http://127.0.0.1/");

    internal static async Task<PlaygroundProcess> StartAsync(Uri bot)
    {
        var cli = Client.File("@microsoft/m365agentsplayground", "cli.js");
        var folder = Directory.CreateTempSubdirectory("gdb-playground-");
        File.Copy(
            Path.Combine(Repository.Root, "tests", "GemeinsamDigital.EndToEnd.Tests", "Playground", "playground.yml"),
            Path.Combine(folder.FullName, ".m365agentsplayground.yml"));
        string[] arguments =
        [
            cli, "start", "-e", new Uri(bot, "api/messages").AbsoluteUri, "-c", "msteams",
            "-p", Ports.Free().ToString(CultureInfo.InvariantCulture), "--disable-telemetry",
        ];
        var start = new ProcessStartInfo("node", arguments) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true };
        var playground = new PlaygroundProcess(folder, Process.Start(start)!);
        await playground.WaitUntilListeningAsync();
        return playground;
    }

    public void Dispose()
    {
        node.Kill(entireProcessTree: true);
        node.WaitForExit();
        node.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>A port that is taken meanwhile is replaced by another; only what the Playground prints is certain.</summary>
    private async Task WaitUntilListeningAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (await node.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            var at = line.IndexOf(Ready, StringComparison.Ordinal);
            if (at < 0)
                continue;
            Address = new Uri($"http://127.0.0.1:{line[(at + Ready.Length)..].Trim()}/");
            return;
        }

        throw new InvalidOperationException("The Playground has ended.");
    }
}
