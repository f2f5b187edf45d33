// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using GemeinsamDigital.Benchmarks.LoadDriver;

namespace GemeinsamDigital.Benchmarks;

/// <summary>From starting the process to the first right answer, on an empty data folder and on one that has its schema.</summary>
internal static class StartBenchmark
{
    private const int Runs = 7;

    private static readonly object Question = new
    {
        type = "message",
        id = "1",
        text = "Was ist die Kiezbox 2.0?",
        channelId = "emulator",
        serviceUrl = "http://localhost:1/",
        deliveryMode = "expectReplies",
        conversation = new { id = "start" },
        from = new { id = "user" },
        recipient = new { id = "bot" },
    };

    /// <param name="program">The bot's program; null for the one that was built beside the benchmarks. A published one can be compiled ahead.</param>
    public static async Task RunAsync(string? program)
    {
        var reused = Directory.CreateTempSubdirectory("gdb-start-");
        try
        {
            program ??= Path.Combine(AppContext.BaseDirectory, "GemeinsamDigital.Bot.dll");
            await FirstAnswerAsync(program, reused.FullName);
            Print("new data folder", await MeasureAsync(program, () => Directory.CreateTempSubdirectory("gdb-start-").FullName));
            Print("existing data folder", await MeasureAsync(program, () => reused.FullName));
        }
        finally
        {
            reused.Delete(recursive: true);
        }
    }

    private static async Task<List<(TimeSpan Elapsed, TimeSpan Used)>> MeasureAsync(string program, Func<string> dataFolder)
    {
        var times = new List<(TimeSpan, TimeSpan)>();
        for (var run = 0; run < Runs; run++)
            times.Add(await FirstAnswerAsync(program, dataFolder()));
        times.Sort();
        return times;
    }

    private static async Task<(TimeSpan Elapsed, TimeSpan Used)> FirstAnswerAsync(string program, string dataFolder)
    {
        var clock = Stopwatch.StartNew();
        using var bot = await BotProcess.StartAsync(
            "dotnet",
            [program],
            new Dictionary<string, string>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["DataFolder"] = dataFolder,
            },
            CancellationToken.None);
        using var http = new HttpClient { BaseAddress = bot.Address };
        using var response = await http.PostAsJsonAsync("/api/messages", Question);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        if (!body.GetRawText().Contains("\"kiezbox\"", StringComparison.Ordinal))
            throw new InvalidOperationException("The first answer was not the expected one.");
        return (clock.Elapsed, bot.ProcessorTime);
    }

    private static void Print(string name, List<(TimeSpan Elapsed, TimeSpan Used)> sorted) => Console.WriteLine(
        $"{name,-22} first answer after {sorted[Runs / 2].Elapsed.TotalMilliseconds:F0} ms (median of {Runs}; {sorted[0].Elapsed.TotalMilliseconds:F0} to {sorted[^1].Elapsed.TotalMilliseconds:F0}), {sorted.Average(run => run.Used.TotalMilliseconds):F0} ms of processor time");
}
