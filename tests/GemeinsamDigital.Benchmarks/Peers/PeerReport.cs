// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>The document with all figures.</summary>
internal static class PeerReport
{
    public static string Of(IReadOnlyList<PeerResult> results, PeerFinder peers, PeerOptions options, string load) =>
        $"""
        # Our search and its peers

        All figures of this page come from one run of one command, which writes the page and the plot anew. Do not edit them by hand.

        ```sh
        dotnet run -c Release --project tests/GemeinsamDigital.Benchmarks -- peers --sets FOLDER
        ```

        `FOLDER` (or the variable `KNOWLEDGE_RETRIEVAL_DATA`) holds the public sets; without it only our own questions are measured.
        Java Lucene needs Debian's `default-jdk-headless` and `liblucene4.10-java`, MiniSearch and NLP.js need Node.js with npm, PostgreSQL its server
        programs. What is not installed is reported as not measured.

        {TimeProvider.System.GetLocalNow():yyyy-MM-dd}. {Machine.Describe()}. Load {load}. {options.Rounds} rounds.

        ![{PeerPlot.Description}](peers.svg)

        {PeerSummary.Of(results)}

        {string.Join("\n\n", results.GroupBy(result => result.Set).Select(group => Section(group.Key, [.. group], peers)))}

        ## How it was measured

        - **The same text for all**: title, phrasings, keywords and text of an article, in one field; only ours knows which is which, and NLP.js, which learns
          from phrasings alone. A question's words are joined by OR.
        - **Everybody's documented defaults**, in memory, one thread, the ten best articles. BM25 where there is a choice.
        - **Interleaved**: in each round every engine answers every question of a set, clean and mistyped, after {options.WarmUp.TotalSeconds:F0} seconds of warming up. Medians of
          the rounds. Each process takes its own times, from the question's text to the ids of the ten best; PostgreSQL's include its socket.
        - **Typing errors**: one per question, in one word of five letters or more; for our own questions made by a generator that makes the same ones each time.
        - **Own questions**: what editors wrote in `knowledge/evaluation`, German, with an article that answers them, not word for word in an article, without
          follow-ups. The decision (answer, choice, unknown) is not looked at; it is in [retrieval-figures.md](retrieval-figures.md).
        - **First**, **in 5**: share of questions whose right article is first, or among five. **MRR**, **nDCG**: of the first right article among ten. All in %.
        - **Index**: the time for the whole set in a process that has done it before (median of three; one build only where it takes more than two seconds).
        - **Memory**: growth of the managed heap after a full collection (.NET, Java, Node.js), all pages (SQLite), table and index (PostgreSQL; with the texts).

        | engine | version | set up |
        | --- | --- | --- |
        {string.Join('\n', peers.Found.Select(peer => $"| {peer.Name} | {peer.Version} | {peer.Setting} |"))}

        XQuAD-de: google-deepmind/xquad, CC BY-SA 4.0. robofaq: robo-ai/roboai-demo-faq-chatbot, MIT. Neither is part of this repository.

        """;

    private static string Section(PeerSet set, List<PeerResult> results, PeerFinder peers) => string.Join("\n\n", ((string?[])
    [
        $"## {set.Name}: {set.Description}",
        $"{set.Articles.Count} articles, {set.Questions.Count} questions.",
        set.HasQuality ? Quality([.. results.Where(result => result.Peer is not OurFirstTimePeer)]) : null,
        Times(results),
        NotMeasured(set, peers),
    ]).Where(part => part is not null));

    private static string Quality(List<PeerResult> results) =>
        $"""
        | engine | first | in 5 | MRR | nDCG | first, one typo | in 5 | MRR | nDCG |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        {string.Join('\n', results.Select(result => $"| {Name(result.Peer)} | {Row(result.Clean!)} | {Row(result.Mistyped!)} |"))}
        """;

    private static string Times(List<PeerResult> results) =>
        $"""
        | engine | p50 µs | × Java | p99 µs | p50 µs, one typo | questions/s | index ms | memory MiB |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        {string.Join('\n', results.Select(result => string.Create(
            CultureInfo.InvariantCulture,
            $"| {Name(result.Peer)} | {result.Times.Median:F1} | {PeerSummary.TimesJava(result, results)} | {result.Times.Percentile99:F0} | {result.Times.MistypedMedian:F1} | {result.Times.PerSecond:F0} | {result.Indexing.TotalMilliseconds:F0} | {result.Bytes / 1048576.0:F1} |")))}
        """;

    private static string? NotMeasured(PeerSet set, PeerFinder peers)
    {
        var all = peers.Missing.Concat(peers.Found.Select(peer => (peer.Name, Reason: peer.ReasonAgainst(set)!)).Where(peer => peer.Reason is not null)).ToList();
        return all.Count == 0 ? null : $"Not measured: {string.Join("; ", all.Select(peer => $"{peer.Name} ({peer.Reason})"))}.";
    }

    private static string Name(Peer peer) => peer.IsOurs ? $"**{peer.Name}**" : peer.Name;

    private static string Row(PeerQuality quality) =>
        string.Create(CultureInfo.InvariantCulture, $"{quality.First:F1} | {quality.AmongFive:F1} | {quality.ReciprocalRank:F1} | {quality.Gain:F1}");
}
