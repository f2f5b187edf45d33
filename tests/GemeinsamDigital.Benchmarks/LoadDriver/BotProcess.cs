// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace GemeinsamDigital.Benchmarks.LoadDriver;

/// <summary>The measured program, apart from the driver, so that its processor time is its own.</summary>
internal sealed class BotProcess : IDisposable
{
    /// <summary>What ASP.NET Core hosts print once they take requests.</summary>
    public const string ReadyLine = "Now listening on: ";

    private readonly Process _process;

    private BotProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public (long Now, long Peak) ResidentBytes
    {
        get
        {
            _process.Refresh();
            return (_process.WorkingSet64, _process.PeakWorkingSet64);
        }
    }

    public static async Task<BotProcess> StartAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            var at = line.IndexOf(ReadyLine, StringComparison.Ordinal);
            if (at < 0)
                continue;
            // Unread output would fill the pipe and stop the bot.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
            return new BotProcess(process, new Uri(line[(at + ReadyLine.Length)..].Trim()));
        }
        throw new InvalidOperationException($"{program} ended before it was ready.");
    }

    public static IReadOnlyDictionary<string, string> Environment(LoadOptions options) => new Dictionary<string, string>
    {
        ["DOTNET_gcServer"] = options.ServerGc ? "1" : "0",
    };

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(TimeSpan.FromSeconds(5));
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
