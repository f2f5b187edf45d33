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
        var floors = new Option<string?>("--floors") { Description = "Untergrenzen der Kennzahlen (JSON); endet mit 1, wenn eine verfehlt wird" };
        var articles = new ArticlesOption();
        var command = new Command("eval", "Fragensammlungen auswerten") { files, json, half, answer, candidates, margin, floors, articles };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var options = new KnowledgeOptions
            {
                AnswerThreshold = parsed.GetValue(answer),
                CandidatesThreshold = parsed.GetValue(candidates),
                Margin = parsed.GetValue(margin),
            };
            using var knowledge = articles.Build(parsed, options);
            if (knowledge is null || QuestionSets.Load(parsed.GetValue(files)!, error) is not { } questions || !TryLoad(parsed.GetValue(floors), error, out var limits))
                return ExitCode.CannotWork;
            var sets = questions.Where(InHalf(parsed.GetValue(half)!)).Evaluate(knowledge, error);
            IReadOnlyList<EvaluatedQuestion> evaluated = [.. sets.Values.SelectMany(set => set)];
            if (parsed.GetValue(json))
                EvaluationReport.WriteJson(evaluated, output);
            else
                EvaluationReport.Write(evaluated, output);
            if (limits is null)
                return ExitCode.Fine;
            var missed = EvaluationGate.Check(limits, sets);
            FloorReport.Write(missed, parsed.GetValue(json) ? error : output);
            return missed.Count == 0 ? ExitCode.Fine : ExitCode.ToMend;
        });
        return command;
    }

    private static bool TryLoad(string? file, TextWriter error, out IReadOnlyList<Floor>? floors)
    {
        floors = null;
        try
        {
            floors = file is null ? null : FloorFile.Load(file);
            return true;
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return false;
        }
    }

    private static Func<EvaluationQuestion, bool> InHalf(string half) => half switch
    {
        "dev" => question => question.IsForDevelopment,
        "test" => question => !question.IsForDevelopment,
        _ => _ => true,
    };
}
