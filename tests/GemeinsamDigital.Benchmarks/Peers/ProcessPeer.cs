// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>
/// An engine in a process of its own, in its own language, that takes its times itself. Commands and answers are lines;
/// texts and results go through files.
/// </summary>
internal sealed partial class ProcessPeer : Peer
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gdb-peer-");
    private readonly Process _process;

    public ProcessPeer(string name, string setting, string version, ProcessStartInfo start) : base(name, setting)
    {
        Version = version;
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        _process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
    }

    public override string Version { get; }

    public bool NeedsPhrasings { get; init; }

    public override string? ReasonAgainst(PeerSet set) => NeedsPhrasings && !set.HasPhrasings ? "it learns from phrasings, which this set does not have" : null;

    public override PeerIndexing Index(PeerSet set)
    {
        var file = Path.Combine(_folder.FullName, "articles");
        File.WriteAllLines(file, set.Articles.Select((article, i) =>
            string.Join('\t', new[] { article.Id, set.Texts[i], article.Title }.Concat(article.Questions).Where(text => text.Length > 0).Select(OneLine))));
        var answer = Run("index", file);
        return new PeerIndexing(Nanoseconds(answer[0]), Number(answer[1]));
    }

    public override PeerPass Ask(IReadOnlyList<string> questions)
    {
        var (asked, found) = (Path.Combine(_folder.FullName, "questions"), Path.Combine(_folder.FullName, "found"));
        File.WriteAllLines(asked, questions.Select(OneLine));
        var elapsed = Nanoseconds(Run("search", asked, found)[0]);
        var lines = File.ReadLines(found).Select(line => line.Split('\t')).ToList();
        return new PeerPass([.. lines.Select(line => Number(line[0]) / 1000.0)], elapsed, [.. lines.Select(line => line[1..])]);
    }

    public override void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private string[] Run(params string[] command)
    {
        _process.StandardInput.WriteLine(string.Join('\t', command));
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("ok ", StringComparison.Ordinal))
                return line["ok ".Length..].Split(' ');
            if (line.StartsWith("failed ", StringComparison.Ordinal))
                throw new InvalidOperationException($"{Name} {line}");
        }

        throw new InvalidOperationException($"{Name} ended.");
    }

    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static TimeSpan Nanoseconds(string text) => TimeSpan.FromTicks(Number(text) / TimeSpan.NanosecondsPerTick);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
