// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>What a transaction found out, and whether its changes stay.</summary>
internal sealed record Verdict<T>(T Result, bool Keep);

internal static class Verdict
{
    public static Verdict<T> Keep<T>(T result) => new(result, Keep: true);

    public static Verdict<T> Undo<T>(T result) => new(result, Keep: false);
}
