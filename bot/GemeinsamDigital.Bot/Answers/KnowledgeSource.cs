// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>The knowledge base, built at start and again whenever an editor saves; says what is wrong with the articles.</summary>
internal sealed partial class KnowledgeSource : IDisposable
{
    private readonly ILogger _log;
    private readonly ArticleShelf _shelf;
    private readonly FolderWatcher? _watcher;
    private volatile LoadedKnowledge _loaded;
    private ArticleCollection _read = new([], []);

    public KnowledgeSource(IOptions<KnowledgeFolder> folder, IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<KnowledgeSource> log)
    {
        var articles = Path.GetFullPath(folder.Value.ArticlesFolder, AppContext.BaseDirectory);
        _log = log;
        _shelf = new ArticleShelf(articles, time);
        var read = _shelf.Read();
        _loaded = LoadedKnowledge.Build(read, options.Value);
        Say(read);
        if (folder.Value.Watch)
            _watcher = new FolderWatcher([articles, Path.Combine(articles, "..", "lexicon")], Reload, time);
    }

    /// <summary>The files were read again, whether or not that changed anything.</summary>
    public event Action? Reloaded;

    public KnowledgeBase Current => _loaded.Base;

    /// <summary>
    /// The article that has the text, word for word, as its title or as one of the questions its editors wrote down; the language
    /// of the conversation comes first.
    /// </summary>
    public Article? FindByPhrasing(string text) => _loaded.FindByPhrasing(text, BotLanguage.KnowledgeLanguages());

    public void Dispose()
    {
        _watcher?.Dispose();
        _loaded.Base.Dispose();
    }

    /// <summary>
    /// Whoever asks meanwhile is answered from the knowledge before. That is left to the garbage collector, because turns may
    /// still read it; it holds nothing but memory.
    /// </summary>
    private void Reload()
    {
        try
        {
            var before = _read;
            var read = _shelf.Read();
            if (read.Articles.Count == 0 && before.Articles.Count > 0)
                LogNothingLeft(_log);
            else if (!read.Articles.SequenceEqual(before.Articles, ReferenceEqualityComparer.Instance) || !read.Lexicon.SequenceEqual(before.Lexicon) || !read.Problems.SequenceEqual(before.Problems))
                Use(read);
        }
#pragma warning disable CA1031 // Whatever happens to the files, the bot goes on with what it knows.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogReloadFailed(_log, e);
        }

        Reloaded?.Invoke();
    }

    private void Use(ArticleCollection read)
    {
        _loaded = _loaded.With(read);
        Say(read);
    }

    /// <summary>Only what was not said before.</summary>
    private void Say(ArticleCollection read)
    {
        foreach (var problem in read.Problems.Except(_read.Problems))
        {
            if (problem.OldVersionStays)
                LogBroken(_log, problem.File, problem.Line, problem.Problem);
            else
                LogProblem(_log, problem.File, problem.Line, problem.Problem);
        }

        LogLoaded(_log, _loaded.Base.Count, read.Problems.Count);
        _read = read;
    }

    [LoggerMessage(EventId = 200, Level = LogLevel.Information, Message = "Knowledge base: {Articles} articles, {Problems} problems.")]
    private static partial void LogLoaded(ILogger log, int articles, int problems);

    [LoggerMessage(EventId = 201, Level = LogLevel.Warning, Message = "Article {File}, line {Line}: {Problem}")]
    private static partial void LogProblem(ILogger log, string file, int line, string problem);

    [LoggerMessage(EventId = 202, Level = LogLevel.Error, Message = "Article {File}, line {Line}: {Problem} The bot goes on with the version before.")]
    private static partial void LogBroken(ILogger log, string file, int line, string problem);

    [LoggerMessage(EventId = 203, Level = LogLevel.Error, Message = "The articles folder is empty. The bot goes on with the articles before.")]
    private static partial void LogNothingLeft(ILogger log);

    [LoggerMessage(EventId = 204, Level = LogLevel.Error, Message = "The articles could not be read again. The bot goes on with those before.")]
    private static partial void LogReloadFailed(ILogger log, Exception exception);
}
