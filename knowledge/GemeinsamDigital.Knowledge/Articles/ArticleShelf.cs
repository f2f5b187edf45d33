// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Lexicon;

namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>
/// A folder of articles that is read again and again. Files that stayed the same are not read again and give the same
/// <see cref="Article"/> objects; a file that breaks keeps the version that was last in order. Not for several threads at once.
/// </summary>
/// <param name="folder">The folder that holds the folders de, en and de-leicht; those that are missing are skipped. The lexicon is read from "lexicon" beside it.</param>
public sealed class ArticleShelf(string folder, TimeProvider time)
{
    private static readonly string[] Languages = ["de", "en", "de-leicht"];
    private readonly LexiconShelf _lexicon = new(Path.Combine(Path.GetFullPath(folder), "..", "lexicon"));
    private Dictionary<string, ShelvedFile> _files = [];

    /// <summary>The articles of the last <see cref="Read"/>, with their files.</summary>
    internal IReadOnlyList<LoadedArticle> Loaded { get; private set; } = [];

    public ArticleCollection Read()
    {
        var articles = new List<Article>();
        var problems = new List<ArticleProblem>();
        Loaded = Load(problems);
        foreach (var loaded in Loaded)
            articles.Add(loaded.Article);
        return new ArticleCollection(articles, problems) { Lexicon = _lexicon.Read(problems) };
    }

    private List<LoadedArticle> Load(List<ArticleProblem> problems)
    {
        var files = new Dictionary<string, ShelvedFile>(StringComparer.Ordinal);
        var loaded = new List<LoadedArticle>();
        foreach (var language in Languages)
        {
            var found = FilesOf(language).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).ToList();
            var now = time.GetUtcNow();
            foreach (var (name, file) in found.AsParallel().Select(name => (name, (_files.GetValueOrDefault(name) ?? ShelvedFile.Unread).Refresh(Path.Combine(folder, name), name, language, now))))
                files[name] = file;
            loaded.AddRange(LanguageLoad.Of([.. found.Select(name => (name, files[name]))], problems));
        }

        _files = files;
        return loaded;
    }

    private IEnumerable<string> FilesOf(string language)
    {
        var path = Path.Combine(folder, language);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
    }
}
