// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using System.Text.RegularExpressions;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Knowledge.Cli;

internal static partial class NewCommand
{
    public static Command Create(TimeProvider time)
    {
        var id = new Argument<string>("id") { Description = "Dateiname ohne .md: Kleinbuchstaben, Ziffern und Bindestriche; bleibt für immer gleich" };
        var title = new Option<string>("--title") { Description = "Die Frage, die der Artikel beantwortet", Required = true };
        var language = new Option<string>("--language", "--lang") { Description = "Sprache des Artikels", DefaultValueFactory = _ => "de" };
        language.AcceptOnlyFromAmong("de", "en", "de-leicht");
        var kind = new Option<string>("--kind") { Description = "topic (Thema), term (Begriff) oder talk (Gespräch)", DefaultValueFactory = _ => "topic" };
        kind.AcceptOnlyFromAmong("topic", "term", "talk");
        var articles = new ArticlesOption();
        var command = new Command("new", "Einen Artikel aus der Vorlage anlegen") { id, title, language, kind, articles };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (articles.Folder(parsed) is not { } folder)
                return ExitCode.CannotWork;
            var parsedKind = Enum.Parse<ArticleKind>(parsed.GetValue(kind)!, ignoreCase: true);
            return Refusal(parsed.GetValue(id)!, parsed.GetValue(title)!, parsedKind) is { } refusal
                ? Fail(error, refusal)
                : Write(folder, parsed.GetValue(id)!, parsed.GetValue(title)!, parsed.GetValue(language)!, parsedKind, output, error);
        });
        return command;

        int Write(string folder, string id, string title, string language, ArticleKind kind, TextWriter output, TextWriter error)
        {
            var languageFolder = Path.Combine(folder, language);
            if (Directory.Exists(languageFolder) && Directory.EnumerateFiles(languageFolder, $"{id}.md", SearchOption.AllDirectories).FirstOrDefault() is { } taken)
                return Fail(error, $"Den Artikel gibt es schon: {Path.GetRelativePath(folder, taken)}");
            var path = Path.Combine(languageFolder, ArticleTemplate.FolderOf(kind), $"{id}.md");
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
                file.Write(ArticleTemplate.Write(id, title, language, kind, DateOnly.FromDateTime(time.GetLocalNow().Date)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return Fail(error, e.Message);
            }

            output.WriteLine($"Angelegt: {path}");
            output.WriteLine($"Ersetzen Sie jedes TODO. Dann prüft „lint {id}“ den Artikel, und mit „status: approved“ zeigt ihn der Bot.");
            return ExitCode.Fine;
        }
    }

    private static string? Refusal(string id, string title, ArticleKind kind) =>
        !Slug().IsMatch(id) ? $"„{id}“ ist keine id. Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel „kiezbox-standorte“."
        : kind == ArticleKind.Term && !id.StartsWith("begriff-", StringComparison.Ordinal) ? $"Die id eines Begriffs beginnt mit „begriff-“, zum Beispiel „begriff-{id}“."
        : string.IsNullOrWhiteSpace(title) || title.Any(char.IsControl) ? "Der Titel muss in einer Zeile stehen."
        : null;

    private static int Fail(TextWriter error, string message)
    {
        error.WriteLine(message);
        return ExitCode.CannotWork;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();
}
