// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Benchmarks.Peers;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Benchmarks.Scale;

/// <summary>Time to build, memory and time per question of a very large collection.</summary>
internal static class ScaleBenchmark
{
    private const int Rounds = 5;

    public static void Run(int count)
    {
        var real = ArticleLoader.LoadFolder(RepositoryFolder.Of("knowledge", "articles")).Articles.Where(article => article.Language == "de").ToList();
        var articles = SyntheticArticles.Of(count, real);
        var empty = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($"{Machine.Describe()}, load {Machine.Load()}");
        Console.WriteLine($"{count} articles, {articles.Articles.Sum(article => article.Questions.Count)} phrasings, {empty >> 20} MiB of text and articles");

        var start = Stopwatch.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        using var knowledge = KnowledgeBase.Build(articles, new KnowledgeOptions());
        Console.WriteLine($"built in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:F1} s of processor time");
        Console.WriteLine($"peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB resident, index {(GC.GetTotalMemory(forceFullCollection: true) - empty) >> 20} MiB");

        IReadOnlyList<EvaluationQuestion> questions = [.. QuestionFile.Load(RepositoryFolder.Of("knowledge", "evaluation", "questions-de.jsonl"))];
        string[] clean = [.. questions.Select(question => question.Text)];
        // Sentences out of the collection itself, so that its invented words are asked for as well.
        string[] own = [.. Enumerable.Range(0, questions.Count).Select(i => articles.Articles[i * (count / questions.Count)].Questions[i % 8])];
        Print("real questions", knowledge, clean, clean);
        Print("with typing errors", knowledge, clean, [.. questions.Select(TypingErrors.In).Select(question => question.Text)]);
        Print("its own phrasings, mistyped", knowledge, own, [.. own.Select((text, i) => TypingErrors.In(new EvaluationQuestion($"{i}", text, [], "de")).Text)]);
    }

    private static void Print(string what, KnowledgeBase knowledge, string[] warmUp, string[] questions)
    {
        foreach (var question in warmUp)
            knowledge.Ask(question);
        List<double> elapsed = [], used = [];
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in questions)
            {
                var (start, cpu) = (Stopwatch.GetTimestamp(), ThreadTime.Now());
                knowledge.Ask(question);
                elapsed.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                used.Add((ThreadTime.Now() - cpu).TotalMilliseconds);
            }
        }

        Console.WriteLine($"{what,-28} p50 {At(elapsed, 0.5):F2} ms   p99 {At(elapsed, 0.99):F2} ms   processor time p50 {At(used, 0.5):F2} ms   p99 {At(used, 0.99):F2} ms   ({elapsed.Count} questions)");

        static double At(List<double> values, double quantile) => values.Order().ElementAt((int)(quantile * (values.Count - 1)));
    }
}
