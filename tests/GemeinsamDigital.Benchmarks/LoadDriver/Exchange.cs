// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks.LoadDriver;

/// <summary>One message and its reply.</summary>
/// <param name="Latency">From sending the message to seeing the reply.</param>
internal readonly record struct Exchange(TimeSpan Latency, Outcome Outcome);

internal enum Outcome
{
    Right,
    WrongReply,
    Failed,
}
