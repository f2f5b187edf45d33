// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>Measures everything in one run and writes the table and the plot into the knowledge library's documents.</summary>
internal static class PeersCommand
{
    public static async Task RunAsync(PeerOptions options)
    {
        var before = Machine.Load();
        await using var peers = await PeerFinder.FindAsync();
        foreach (var (name, reason) in peers.Missing)
            Console.WriteLine($"not measured: {name} ({reason})");
        var results = new List<PeerResult>();
        foreach (var set in PeerSets.Load(options.Sets))
        {
            Console.WriteLine($"{set.Name}: {set.Articles.Count} articles, {set.Questions.Count} questions …");
            results.AddRange(new PeerRun(set, [.. peers.Found.Where(peer => peer.ReasonAgainst(set) is null)], options).Measure());
        }

        var report = PeerReport.Of(results, peers, options, $"{before} before, {Machine.Load()} after");
        Write("peers.md", report);
        Write("peers.svg", PeerPlot.Of(results));
    }

    private static void Write(string name, string text)
    {
        var file = RepositoryFolder.Of("knowledge", "docs", name);
        File.WriteAllText(file, text);
        Console.WriteLine($"written: {Path.GetRelativePath(RepositoryFolder.Of(), file)}");
    }
}
