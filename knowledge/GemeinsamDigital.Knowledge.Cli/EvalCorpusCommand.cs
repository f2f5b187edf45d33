// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Cli;

internal static class EvalCorpusCommand
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static Command Create()
    {
        var folders = new Argument<string[]>("ordner") { Description = "Ordner mit corpus.jsonl, queries.jsonl und qrels.tsv", Arity = ArgumentArity.OneOrMore };
        var typo = new Option<string>("--typo") { Description = "Fragen mit Fehlern: 1, 2 oder umlaut", DefaultValueFactory = _ => "" };
        typo.AcceptOnlyFromAmong("", "1", "2", "umlaut");
        var command = new Command("eval-corpus", "Die Rangfolge an einer öffentlichen Sammlung messen") { folders, typo };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            try
            {
                foreach (var folder in parsed.GetValue(folders)!)
                    Measure(folder, VariantOf(parsed.GetValue(typo)!), output);
                return ExitCode.Fine;
            }
            catch (IOException e)
            {
                parsed.InvocationConfiguration.Error.WriteLine(e.Message);
                return ExitCode.CannotWork;
            }
        });
        return command;
    }

    private static string VariantOf(string typo) => typo is "1" or "2" ? $"typo{typo}" : typo;

    private static void Measure(string folder, string variant, TextWriter output)
    {
        var set = RetrievalSet.Load(folder, variant);
        var start = Stopwatch.GetTimestamp();
        using var knowledge = KnowledgeBase.Build(set.Corpus, new KnowledgeOptions());
        var build = Stopwatch.GetElapsedTime(start);
        Rank(knowledge, set, []);
        var times = new List<double>();
        var ranks = Rank(knowledge, set, times);
        times.Sort();
        output.WriteLine($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))} {variant}".TrimEnd());
        EvaluationReport.WriteRanking(RankingFigures.Of(ranks), output);
        output.WriteLine(string.Create(German, $"Aufbau {build.TotalMilliseconds:F0} ms, je Frage {Percentile(times, 50):F0} µs in der Mitte, {Percentile(times, 99):F0} µs bei 99 %"));
        output.WriteLine();
    }

    private static List<int> Rank(KnowledgeBase knowledge, RetrievalSet set, List<double> microseconds)
    {
        var ranks = new List<int>();
        foreach (var question in set.Questions)
        {
            var start = Stopwatch.GetTimestamp();
            var ranked = knowledge.Rank(question.Text, question.Language, RankingFigures.Depth);
            microseconds.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            ranks.Add(RankingFigures.RankOf(ranked.Select(article => article.Article.Id), question.Expected));
        }

        return ranks;
    }

    private static double Percentile(List<double> sorted, int percent) => sorted.Count == 0 ? 0 : sorted[(sorted.Count - 1) * percent / 100];
}
