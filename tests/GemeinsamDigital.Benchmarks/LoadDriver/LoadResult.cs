// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Benchmarks.LoadDriver;

/// <param name="ProcessorTimes">One for each quarter of the messages: a fresh process compiles its code during the first ones.</param>
internal sealed record LoadResult(
    IReadOnlyList<Exchange> Exchanges,
    TimeSpan Elapsed,
    IReadOnlyList<TimeSpan> ProcessorTimes,
    (long Now, long Peak) ResidentBytes)
{
    public bool IsAllRight => Exchanges.All(exchange => exchange.Outcome == Outcome.Right);

    public override string ToString()
    {
        var latencies = Exchanges.Select(exchange => exchange.Latency.TotalMilliseconds).Order().ToArray();
        var quarters = string.Join(' ', ProcessorTimes.Select(time =>
            (time.TotalMilliseconds * ProcessorTimes.Count / Exchanges.Count).ToString("F3", CultureInfo.InvariantCulture)));
        return string.Create(CultureInfo.InvariantCulture, $"""
            messages      {Exchanges.Count} (failed {Count(Outcome.Failed)}, wrong {Count(Outcome.WrongReply)})
            messages/s    {Exchanges.Count / Elapsed.TotalSeconds:F0}
            latency ms    p50 {At(0.50):F2}  p95 {At(0.95):F2}  p99 {At(0.99):F2}
            CPU ms/msg    {ProcessorTimes.Sum(time => time.TotalMilliseconds) / Exchanges.Count:F3} (by quarter {quarters})
            RSS MiB       {ResidentBytes.Now >> 20} (peak {ResidentBytes.Peak >> 20})
            """);

        double At(double share) => latencies.Length == 0 ? 0 : latencies[(int)((latencies.Length - 1) * share)];
    }

    private int Count(Outcome outcome) => Exchanges.Count(exchange => exchange.Outcome == outcome);
}
