// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Cli;

internal static class EvalCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("dateien") { Description = "Fragensammlungen (JSON Lines)", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Eine Zeile JSON je Frage und eine Zusammenfassung" };
        var half = new Option<string>("--half") { Description = "Nur die Fragen mit ungerader (dev) oder gerader Nummer (test)", DefaultValueFactory = _ => "all" };
        half.AcceptOnlyFromAmong("all", "dev", "test");
        var answer = new Option<double>("--answer") { Description = "Antwortschwelle", DefaultValueFactory = _ => new KnowledgeOptions().AnswerThreshold };
        var candidates = new Option<double>("--candidates") { Description = "Auswahlschwelle", DefaultValueFactory = _ => new KnowledgeOptions().CandidatesThreshold };
        var margin = new Option<double>("--margin") { Description = "Abstand, unter dem zwei Artikel gleichauf sind", DefaultValueFactory = _ => new KnowledgeOptions().Margin };
        var articles = new ArticlesOption();
        var command = new Command("eval", "Fragensammlungen auswerten") { files, json, half, answer, candidates, margin, articles };
        command.SetAction(parsed =>
        {
            var options = new KnowledgeOptions
            {
                AnswerThreshold = parsed.GetValue(answer),
                CandidatesThreshold = parsed.GetValue(candidates),
                Margin = parsed.GetValue(margin),
            };
            using var knowledge = articles.Build(parsed, options);
            if (knowledge is null || Load(parsed.GetValue(files)!, parsed.InvocationConfiguration.Error) is not { } questions)
                return ExitCode.CannotWork;
            var scored = Evaluator.OnlyExisting(knowledge, OnlyHalf(questions, parsed.GetValue(half)!), out var missing);
            var unworded = Evaluator.WithoutWorded(knowledge, scored);
            var evaluated = Evaluator.Run(knowledge, unworded);
            if (unworded.Count < scored.Count)
                parsed.InvocationConfiguration.Error.WriteLine($"Nicht gewertet, weil wörtlich in einem Artikel: {scored.Count - unworded.Count}");
            if (missing.Count > 0)
                parsed.InvocationConfiguration.Error.WriteLine($"Nicht gewertet, weil es den Artikel nicht gibt: {string.Join(", ", missing)}");
            if (parsed.GetValue(json))
                EvaluationReport.WriteJson(evaluated, parsed.InvocationConfiguration.Output);
            else
                EvaluationReport.Write(evaluated, parsed.InvocationConfiguration.Output);
            return ExitCode.Fine;
        });
        return command;
    }

    private static List<EvaluationQuestion>? Load(string[] files, TextWriter error)
    {
        try
        {
            return [.. files.SelectMany(QuestionFile.Load)];
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return null;
        }
    }

    /// <summary>Thresholds are chosen on one half and reported on the other.</summary>
    private static List<EvaluationQuestion> OnlyHalf(List<EvaluationQuestion> questions, string half) => half switch
    {
        "dev" => [.. questions.Where(HasOddNumber)],
        "test" => [.. questions.Where(question => !HasOddNumber(question))],
        _ => questions,
    };

    /// <summary>By id, so that a question stays in its half when others come and go.</summary>
    private static bool HasOddNumber(EvaluationQuestion question) => question.Id is [.., '1' or '3' or '5' or '7' or '9'];
}
