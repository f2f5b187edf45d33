// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Diagnostics;
using GemeinsamDigital.EndToEnd.Tests.Support;

namespace GemeinsamDigital.EndToEnd.Tests.Crash;

/// <summary>The bot as a process of its own, which can die at any instant and start again on what it left behind.</summary>
internal sealed class KillableBot : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "GemeinsamDigital.Bot.dll");

    private readonly string folder = Directory.CreateTempSubdirectory("gdb-crash-").FullName;
    private readonly int port = Ports.Free();
    private Process? process;

    internal KillableBot() => Address = new Uri($"http://127.0.0.1:{port}/");

    internal Uri Address { get; }

    internal string Database => Path.Combine(folder, "gdb.db");

    /// <summary>What the bot logged, from warnings upward.</summary>
    internal ConcurrentQueue<string> Log { get; } = new();

    internal bool HasEnded => process!.HasExited;

    /// <summary>Ends when the process has ended by itself, which it never should.</summary>
    internal Task EndAsync(CancellationToken cancellationToken) => process!.WaitForExitAsync(cancellationToken);

    internal void Start()
    {
        process = Process.Start(new ProcessStartInfo("dotnet", [Program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = Address.AbsoluteUri,
                ["DataFolder"] = folder,
                ["Messages__Enabled"] = "false",
                ["Site__PublicUrl"] = Address.AbsoluteUri,
                ["Logging__LogLevel__Default"] = "Warning",
                ["Logging__LogLevel__Microsoft.AspNetCore"] = "Warning",
                ["DirectLine__MessagesPerMinute"] = "0",
                ["DirectLine__TokensPerMinute"] = "0",
            },
        })!;
        process.OutputDataReceived += Note;
        process.ErrorDataReceived += Note;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>SIGKILL: nothing is finished, closed or flushed.</summary>
    internal async Task KillAsync(CancellationToken cancellationToken)
    {
        process!.Kill();
        await process.WaitForExitAsync(cancellationToken);
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Note(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { Length: > 0 } text)
            Log.Enqueue(text);
    }
}
