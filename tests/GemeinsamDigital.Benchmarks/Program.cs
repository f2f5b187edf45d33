// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Benchmarks;
using GemeinsamDigital.Benchmarks.LoadDriver;

switch (args)
{
    case ["storage", .. var rest]:
        await StorageBenchmark.RunAsync(rest.FirstOrDefault());
        break;
    case ["load", var scenario, .. var rest]:
        return await LoadCommand.RunAsync(scenario, rest);
    case ["search"]:
        SearchBenchmark.PrintLatencies(articles: 400);
        BenchmarkDotNet.Running.BenchmarkRunner.Run<SearchBenchmark>();
        break;
    case ["search", var articles]:
        SearchBenchmark.PrintLatencies(int.Parse(articles, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["start", .. var rest]:
        await StartBenchmark.RunAsync(rest.FirstOrDefault());
        break;
    case ["serve-echo"]:
        await EchoHost.ServeAsync();
        break;
    default:
        Console.WriteLine("benchmarks: storage [CONNECTION-STRING] | search [ARTICLES] | start [BOT.DLL] | load echo|citizen [--users N] [--messages N] [--warm-up N] [--gc server|workstation]");
        break;
}

return 0;
