// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>Figures of an evaluation for people, or for programs that compare two of them.</summary>
internal static class EvaluationReport
{
    private const int WorstCases = 20;
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IReadOnlyList<EvaluatedQuestion> questions, TextWriter output)
    {
        var figures = EvaluationFigures.Of(questions);
        WriteRanking(figures.Ranking, output);
        output.WriteLine(string.Create(German, $"Eine Antwort bekommen            {figures.Answered,8:P1}"));
        output.WriteLine(string.Create(German, $"Eine Auswahl bekommen            {figures.OfferedChoice,8:P1}  (darin das Richtige: {figures.RightChoice:P1})"));
        output.WriteLine(string.Create(German, $"Das Richtige gezeigt bekommen    {figures.Served,8:P1}"));
        output.WriteLine(string.Create(German, $"Antworten, die richtig sind      {figures.Precision,8:P1}"));
        output.WriteLine(string.Create(German, $"Fremde Fragen ({figures.OutOfScope}) abgelehnt     {figures.Refused,8:P1}  (fälschlich beantwortet: {figures.WronglyAnswered:P1})"));
        output.WriteLine();
        output.WriteLine("Was schiefging, das Deutlichste zuerst:");
        foreach (var question in questions.Where(question => !question.IsRight).OrderByDescending(TopScore).Take(WorstCases))
            output.WriteLine(string.Create(German, $"  {TopScore(question):F2} {NameOf(question.Decision),-10} {question.Question.Text} → {Shown(question)} statt {Expected(question)}"));
    }

    public static void WriteRanking(RankingFigures figures, TextWriter output)
    {
        output.WriteLine(string.Create(German, $"Fragen zum Thema                 {figures.Questions,8}"));
        output.WriteLine(string.Create(German, $"Richtiger Artikel an Platz 1     {figures.RightAt1,8:P1}"));
        output.WriteLine(string.Create(German, $"Richtiger Artikel unter den 5    {figures.RightAt5,8:P1}"));
        output.WriteLine(string.Create(German, $"Mittlerer Kehrwert des Rangs     {figures.MeanReciprocalRank,8:P2}"));
    }

    public static void WriteJson(IReadOnlyList<EvaluatedQuestion> questions, TextWriter output)
    {
        foreach (var question in questions)
        {
            output.WriteLine(JsonSerializer.Serialize(
                new
                {
                    question.Question.Id,
                    Decision = NameOf(question.Decision),
                    question.IsRight,
                    question.Rank,
                    Articles = question.Ranked.Take(5).Select(article => new { article.Article.Id, Score = Math.Round(article.Score, 4) }),
                    question.Question.Expected,
                },
                Readable));
        }

        output.WriteLine(JsonSerializer.Serialize(new { Summary = EvaluationFigures.Of(questions) }, Readable));
    }

    private static string NameOf(Decision decision) => decision switch
    {
        Decision.Answer => "answer",
        Decision.Candidates => "candidates",
        _ => "unknown",
    };

    private static double TopScore(EvaluatedQuestion question) => question.Ranked is [var best, ..] ? best.Score : 0;

    public static string Shown(EvaluatedQuestion question) =>
        question.Shown.Count > 0 ? string.Join(", ", question.Shown.Select(article => article.Article.Id)) : "nichts";

    public static string Expected(EvaluatedQuestion question) => question.IsInScope ? string.Join(", ", question.Question.Expected) : "nichts";
}
