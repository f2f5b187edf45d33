// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Benchmarks;
using GemeinsamDigital.Benchmarks.LoadDriver;
using GemeinsamDigital.Benchmarks.Peers;
using GemeinsamDigital.Benchmarks.Scale;
using GemeinsamDigital.Benchmarks.Thresholds;

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
    case ["peers", .. var rest]:
        await PeersCommand.RunAsync(PeerOptions.Parse(rest));
        break;
    case ["scale", .. var rest]:
        ScaleBenchmark.Run(int.Parse(rest.FirstOrDefault() ?? "100000", System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["similar", .. var rest]:
        SimilarIdeasBenchmark.Run(int.Parse(rest.FirstOrDefault() ?? "10000", System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["thresholds"]:
        ThresholdsCommand.Run();
        break;
    case ["serve-echo"]:
        await EchoHost.ServeAsync();
        break;
    default:
        Console.WriteLine("benchmarks: storage [CONNECTION-STRING] | search [ARTICLES] | start [BOT.DLL] | peers [--sets FOLDER] [--rounds N] | scale [ARTICLES] | similar [IDEAS] | thresholds | load echo|citizen [--users N] [--messages N] [--warm-up N] [--gc server|workstation]");
        break;
}

return 0;
