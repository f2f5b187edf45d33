// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>How long clients took to come back, one line each, in the file that <c>FAULTS_TABLE</c> names; for bot/docs/faults.md.</summary>
internal static class Recoveries
{
    private static readonly string? Table = Environment.GetEnvironmentVariable("FAULTS_TABLE");
    private static readonly Lock Writing = new();

    internal static void Note(string client, string fault, TimeSpan took)
    {
        if (Table is null)
            return;
        lock (Writing)
            File.AppendAllText(Table, FormattableString.Invariant($"| {client} | {fault} | {took.TotalSeconds:F1} |\n"));
    }
}
