// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Cli;

internal static class ExplainCommand
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static Command Create()
    {
        var question = new Argument<string>("frage") { Description = "Die Frage, in Anführungszeichen" };
        var language = new LanguageOption();
        var articles = new ArticlesOption();
        var command = new Command("explain", "Zeigen, warum eine Frage so beantwortet wird") { question, language, articles };
        command.SetAction(parsed =>
        {
            using var knowledge = articles.Build(parsed, new KnowledgeOptions());
            if (knowledge is null)
                return ExitCode.CannotWork;
            Write(knowledge.Explain(parsed.GetValue(question)!, parsed.GetValue(language)!), parsed.InvocationConfiguration.Output);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Write(Explanation explanation, TextWriter output)
    {
        output.WriteLine($"Entscheidung: {NameOf(explanation.Decision)}{(explanation.IsWordForWord ? " (steht wörtlich im Artikel)" : "")}");
        output.WriteLine(string.Create(German, $"Sicherheit: {explanation.Decision.Confidence:F2}. Schwellen: Antwort ab {explanation.Options.AnswerThreshold:F2}, Auswahl ab {explanation.Options.CandidatesThreshold:F2}, Abstand {explanation.Options.Margin:P0}"));
        foreach (var (article, place) in explanation.Articles.Select((article, i) => (article, i)))
            output.WriteLine(string.Create(German, $"{PlaceOf(place),-14}{article.Article.Score:F2}  {article.Article.Article.Id}"));
        if (explanation.Articles is [var best, var second, ..] && best.Article.Score > 0)
            output.WriteLine(string.Create(German, $"Abstand des Zweiten: {1 - second.Article.Score / best.Article.Score:P0}"));
        output.WriteLine();
        output.WriteLine("Wörter der Frage, mit ihrem Anteil am Gewicht:");
        foreach (var word in explanation.Words)
            output.WriteLine(string.Create(German, $"  {word.Share,6:P0}  {word.Word}{RemarkOn(word)}"));
        foreach (var article in explanation.Articles)
            WriteArticle(article, explanation.Words, output);
        if (explanation.Articles.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Sichten: light = Wortstamm, comp = Teile zusammengesetzter Wörter, ng4 = Gruppen von vier Buchstaben; mit asked- in der besten Frage des Artikels, sonst im ganzen Text.");
        }
    }

    private static void WriteArticle(ExplainedArticle explained, IReadOnlyList<ExplainedWord> words, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(string.Create(German, $"{explained.Article.Score:F3}  {explained.Article.Article.Id} – {explained.Article.Article.Title}"));
        foreach (var word in explained.Parts.GroupBy(part => part.Word))
        {
            var views = word.GroupBy(part => part.View).Select(view => string.Create(German, $"{view.Key} {view.Sum(part => part.Score):F3}"));
            output.WriteLine(string.Create(German, $"  {word.Sum(part => part.Score):F3}  {word.Key}: {string.Join(", ", views)}"));
        }

        var missed = words.Where(word => !word.IsStopWord && explained.Parts.All(part => part.Word != word.Word)).Select(word => word.Word).Distinct().ToList();
        if (missed.Count > 0)
            output.WriteLine($"  nicht getroffen: {string.Join(", ", missed)}");
    }

    private static string PlaceOf(int place) => place switch
    {
        0 => "Bester:",
        1 => "Zweiter:",
        _ => "Dritter:",
    };

    private static string RemarkOn(ExplainedWord word) => word switch
    {
        { Means: { } means } => $" (bedeutet laut Lexikon „{means}“)",
        { ReadAs: { } read } => $" (gelesen als „{read}“)",
        { IsKnown: false } => " (kommt in keinem Artikel vor)",
        { IsStopWord: true } => " (Füllwort)",
        _ => "",
    };

    private static string NameOf(Decision decision) => decision switch
    {
        Decision.Answer answer => $"Antwort {answer.Best.Article.Id}",
        Decision.Candidates candidates => $"Auswahl {string.Join(", ", candidates.Choices.Select(choice => choice.Article.Id))}",
        _ => "keine Antwort",
    };
}
