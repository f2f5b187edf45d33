// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Globalization;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Cli;

internal static class AskCommand
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static Command Create()
    {
        var question = new Argument<string>("frage") { Description = "Die Frage, in Anführungszeichen" };
        var language = new LanguageOption();
        var articles = new ArticlesOption();
        var command = new Command("ask", "Eine Frage stellen, wie der Bot sie beantworten würde") { question, language, articles };
        command.SetAction(parsed =>
        {
            using var knowledge = articles.Build(parsed, new KnowledgeOptions());
            if (knowledge is null)
                return ExitCode.CannotWork;
            return Write(knowledge.Ask(parsed.GetValue(question)!, parsed.GetValue(language)!), parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static int Write(Decision decision, TextWriter output)
    {
        foreach (var repair in decision.Repairs)
            output.WriteLine($"(„{repair.Asked}“ gelesen als „{repair.Read}“)");
        switch (decision)
        {
            case Decision.Answer { Best: var best }:
                WriteAnswer(best, output);
                return ExitCode.Fine;
            case Decision.Candidates { Choices: var choices }:
                output.WriteLine("Meinten Sie:");
                foreach (var choice in choices)
                    output.WriteLine($"  - {choice.Article.Title} ({choice.Article.Id}, {choice.Score.ToString("F2", German)})");
                return ExitCode.Fine;
            default:
                output.WriteLine("Dazu gibt es keinen Artikel.");
                return ExitCode.ToMend;
        }
    }

    private static void WriteAnswer(ScoredArticle best, TextWriter output)
    {
        var article = best.Article;
        output.WriteLine($"{article.Title} ({article.Id}, {best.Score.ToString("F2", German)})");
        output.WriteLine();
        output.WriteLine(article.ShortAnswer);
        output.WriteLine();
        foreach (var source in article.Sources)
            output.WriteLine($"Quelle: {source.Title}, {source.Url}");
        if (article.AsOf.Length > 0)
            output.WriteLine($"Stand: {article.AsOf}");
    }
}
