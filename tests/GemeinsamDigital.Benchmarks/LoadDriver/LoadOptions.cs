// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Benchmarks.LoadDriver;

internal sealed record LoadOptions
{
    public int Users { get; init; } = 32;
    public int Messages { get; init; } = 20_000;
    public int WarmUp { get; init; } = 1_000;

    /// <summary>What web projects get by default; the alternative is the workstation collector.</summary>
    public bool ServerGc { get; init; } = true;

    /// <summary>Reads <c>--users 32 --messages 20000 --warm-up 1000 --gc server|workstation</c>.</summary>
    public static LoadOptions Parse(ReadOnlySpan<string> arguments) => arguments switch
    {
        [] => new LoadOptions(),
        ["--users", var number, .. var rest] => Parse(rest) with { Users = Count(number) },
        ["--messages", var number, .. var rest] => Parse(rest) with { Messages = Count(number) },
        ["--warm-up", var number, .. var rest] => Parse(rest) with { WarmUp = Count(number) },
        ["--gc", "server", .. var rest] => Parse(rest) with { ServerGc = true },
        ["--gc", "workstation", .. var rest] => Parse(rest) with { ServerGc = false },
        [var unknown, ..] => throw new ArgumentException($"Not understood: {unknown}"),
    };

    private static int Count(string number) => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
}
