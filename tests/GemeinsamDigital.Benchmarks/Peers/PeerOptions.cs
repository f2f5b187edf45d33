// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <param name="Sets">Folder with the public sets; without it only our own questions are measured.</param>
/// <param name="Rounds">In each round every engine answers every question; medians of the rounds are reported.</param>
internal sealed record PeerOptions(string? Sets, int Rounds = 7)
{
    /// <summary>The same variable that lets the library's tests find the public sets.</summary>
    private const string SetsVariable = "KNOWLEDGE_RETRIEVAL_DATA";

    public TimeSpan WarmUp { get; } = TimeSpan.FromSeconds(3);

    public static PeerOptions Parse(string[] arguments)
    {
        var options = new PeerOptions(Environment.GetEnvironmentVariable(SetsVariable));
        foreach (var pair in arguments.Chunk(2))
        {
            options = pair switch
            {
                ["--sets", var folder] => options with { Sets = folder },
                ["--rounds", var rounds] => options with { Rounds = int.Parse(rounds, CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException($"peers: '{string.Join(' ', pair)}' is not an option."),
            };
        }

        return options;
    }
}
