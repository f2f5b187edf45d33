// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Cli;

internal static class GapsCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("dateien") { Description = "Fragensammlungen (JSON Lines)", Arity = ArgumentArity.OneOrMore };
        var articles = new ArticlesOption();
        var command = new Command("gaps", "Zeigen, welche Artikel niemand erfragt, welche nie gefunden werden und welche verwechselt werden") { files, articles };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (articles.Folder(parsed) is not { } folder || QuestionSets.Load(parsed.GetValue(files)!, error) is not { } questions)
                return ExitCode.CannotWork;
            var collection = ArticleLoader.LoadFolder(folder);
            using var knowledge = KnowledgeBase.Build(collection, new KnowledgeOptions());
            var evaluated = questions.Evaluate(knowledge, error).Values.SelectMany(set => set).ToList();
            new GapsReport(collection.Articles, evaluated).Write(output);
            return ExitCode.Fine;
        });
        return command;
    }
}
