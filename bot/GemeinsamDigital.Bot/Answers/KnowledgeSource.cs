// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>Builds the knowledge base once at start and says what was wrong with the articles.</summary>
internal sealed partial class KnowledgeSource : IDisposable
{
    private readonly Dictionary<(string Language, string Title), Article> _byTitle = [];

    public KnowledgeSource(IOptions<KnowledgeFolder> folder, IOptions<KnowledgeOptions> options, ILogger<KnowledgeSource> log)
    {
        var articles = ArticleLoader.LoadFolder(Path.GetFullPath(folder.Value.ArticlesFolder, AppContext.BaseDirectory));
        foreach (var problem in articles.Problems)
            LogProblem(log, problem.File, problem.Line, problem.Problem);
        Current = KnowledgeBase.Build(articles, options.Value);
        foreach (var article in articles.Articles)
            _byTitle.TryAdd((article.Language, WholeMessage.Normalize(article.Title)), article);
        LogLoaded(log, articles.Articles.Count, articles.Problems.Count);
    }

    public KnowledgeBase Current { get; }

    /// <summary>The article with this title, as buttons send it; the first language that has one wins.</summary>
    public Article? FindByTitle(string text, IEnumerable<string> languages)
    {
        var title = WholeMessage.Normalize(text);
        return languages.Select(language => _byTitle.GetValueOrDefault((language, title))).FirstOrDefault(article => article is not null);
    }

    public void Dispose() => Current.Dispose();

    [LoggerMessage(EventId = 200, Level = LogLevel.Information, Message = "Knowledge base: {Articles} articles, {Problems} problems.")]
    private static partial void LogLoaded(ILogger log, int articles, int problems);

    [LoggerMessage(EventId = 201, Level = LogLevel.Warning, Message = "Article {File}, line {Line}: {Problem}")]
    private static partial void LogProblem(ILogger log, string file, int line, string problem);
}
