// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Benchmarks.LoadDriver.Citizen;
using GemeinsamDigital.Benchmarks.LoadDriver.Echo;
using GemeinsamDigital.Benchmarks.LoadDriver.Page;

namespace GemeinsamDigital.Benchmarks.LoadDriver;

internal static class LoadCommand
{
    /// <returns>The exit code: 0 when every reply was the expected one.</returns>
    public static async Task<int> RunAsync(string scenarioName, string[] arguments)
    {
        var options = LoadOptions.Parse(arguments);
        await using ILoadScenario scenario = scenarioName switch
        {
            "echo" => await EchoScenario.StartAsync(options, CancellationToken.None),
            "page" => await PageScenario.StartAsync(options, CancellationToken.None),
            "citizen" => await CitizenScenario.StartAsync(options, CancellationToken.None),
            _ => throw new ArgumentException($"There is no scenario '{scenarioName}'."),
        };
        var result = await LoadRun.MeasureAsync(scenario, options, CancellationToken.None);
        Console.WriteLine($"{scenarioName}: {options.Users} users, {(options.ServerGc ? "server" : "workstation")} GC");
        Console.WriteLine(result);
        return result.IsAllRight ? 0 : 1;
    }
}
