// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Benchmarks.Peers;
using GemeinsamDigital.Benchmarks.Scale;
using GemeinsamDigital.Bot.Ideas.Similar;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Benchmarks;

/// <summary>Time to build the index of many synthetic ideas and time per draft, short ones and the longest possible.</summary>
internal static class SimilarIdeasBenchmark
{
    private const int Drafts = 500;
    private const int LongDrafts = 100;
    private const int Longest = 10_000;

    public static void Run(int count)
    {
        var real = ArticleLoader.LoadFolder(RepositoryFolder.Of("knowledge", "articles")).Articles.Where(article => article.Language == "de").ToList();
        var ideas = SyntheticArticles.Of(count + Drafts, real).Articles.Select((article, number) => new PublishedIdea($"2026-{number:00000}", article.Title, article.ShortAnswer)).ToList();
        Console.WriteLine($"{Machine.Describe()}, load {Machine.Load()}");
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        using var index = new SimilarIdeasIndex(ideas[..count]);
        Console.WriteLine($"{count} ideas: built in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s, {(GC.GetTotalMemory(forceFullCollection: true) - empty) >> 20} MiB");

        var drafts = ideas[count..];
        Measure(index, drafts);
        Print("short drafts (84 words)", Measure(index, drafts));
        Print($"long ones ({Longest} characters)", Measure(index, [.. Enumerable.Range(0, LongDrafts).Select(number => drafts[number] with { Description = Long(drafts, number) })]));
    }

    private static string Long(List<PublishedIdea> drafts, int number) =>
        string.Join(' ', Enumerable.Range(0, 40).Select(offset => drafts[(number + offset) % drafts.Count].Description))[..Longest];

    private static List<(double Elapsed, double Used)> Measure(SimilarIdeasIndex index, List<PublishedIdea> drafts) => drafts.ConvertAll(draft =>
    {
        var (start, cpu) = (Stopwatch.GetTimestamp(), ThreadTime.Now());
        index.Find(draft.Title, draft.Description);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (ThreadTime.Now() - cpu).TotalMilliseconds);
    });

    private static void Print(string what, List<(double Elapsed, double Used)> times)
    {
        Console.WriteLine($"{what,-28} p50 {At(each => each.Elapsed, 0.5):F2} ms   p99 {At(each => each.Elapsed, 0.99):F2} ms   processor time p50 {At(each => each.Used, 0.5):F2} ms   p99 {At(each => each.Used, 0.99):F2} ms");

        double At(Func<(double Elapsed, double Used), double> of, double quantile) => times.Select(of).Order().ElementAt((int)(quantile * (times.Count - 1)));
    }
}
