// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Benchmarks;

switch (args)
{
    case ["storage", .. var rest]:
        await StorageBenchmark.RunAsync(rest.FirstOrDefault());
        break;
    default:
        Console.WriteLine("benchmarks: storage [CONNECTION-STRING]");
        break;
}
