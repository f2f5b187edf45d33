// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Benchmarks;

/// <summary>One question to 400 articles, against Lucene's own query with its German analyzer in the same run.</summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(10)]
[MemoryDiagnoser]
public class SearchBenchmark : IDisposable
{
    private const int Rounds = 30;
    private readonly SearchCorpus _corpus = SearchCorpus.Of(400);
    private KnowledgeBase _knowledge = null!;
    private StockSearch _stock = null!;
    private int _next;

    [GlobalSetup]
    public void Build()
    {
        _knowledge = KnowledgeBase.Build(_corpus.Articles, new KnowledgeOptions());
        _stock = new StockSearch(_corpus.Texts);
        foreach (var question in _corpus.Questions)
            _knowledge.Ask(question);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _knowledge.Dispose();
        _stock.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true, Description = "Lucene, GermanAnalyzer")]
    public int Stock() => _stock.Search(Next()).Length;

    [Benchmark(Description = "KnowledgeBase.Ask")]
    public Decision Ask() => _knowledge.Ask(Next());

    /// <summary>Prints median and 99th percentile, which an average hides; both searches take turns.</summary>
    public static void PrintLatencies(int articles)
    {
        var corpus = SearchCorpus.Of(articles);
        var start = Stopwatch.GetTimestamp();
        using var knowledge = KnowledgeBase.Build(corpus.Articles, new KnowledgeOptions());
        Console.WriteLine($"{articles} articles indexed in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
        using var stock = new StockSearch(corpus.Texts);
        List<List<double>> asked = [], mistyped = [], searched = [];
        for (var round = 0; round < Rounds; round++)
        {
            asked.Add(Measure(corpus.Questions, question => knowledge.Ask(question)));
            mistyped.Add(Measure(corpus.Mistyped(round), question => knowledge.Ask(question)));
            searched.Add(Measure(corpus.Questions, question => stock.Search(question)));
        }

        Console.WriteLine($"KnowledgeBase.Ask           {Describe(asked)}");
        Console.WriteLine($"… with new typing errors    {Describe(mistyped)}");
        Console.WriteLine($"Lucene, GermanAnalyzer      {Describe(searched)}");
    }

    private static List<double> Measure(IEnumerable<string> questions, Action<string> search)
    {
        var microseconds = new List<double>();
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            search(question);
            microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return microseconds;
    }

    /// <summary>The first rounds compile; of the others each question's median counts, so that other programs on the machine do not.</summary>
    private static string Describe(List<List<double>> rounds)
    {
        var warm = rounds[(Rounds / 2)..];
        var typical = Enumerable.Range(0, warm[0].Count).Select(question => At([.. warm.Select(round => round[question])], 0.5)).ToList();
        var all = warm.SelectMany(round => round).ToList();
        return $"typical p50 {At(typical, 0.5),7:F1} µs   p99 {At(typical, 0.99),7:F1} µs   raw p50 {At(all, 0.5),7:F1} µs   p99 {At(all, 0.99),7:F1} µs   ({all.Count} questions)";
    }

    private static double At(List<double> values, double quantile) => values.Order().ElementAt((int)(quantile * (values.Count - 1)));

    private string Next() => _corpus.Questions[_next = (_next + 1) % _corpus.Questions.Count];
}
