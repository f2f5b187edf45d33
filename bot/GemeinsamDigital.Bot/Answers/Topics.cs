// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>All articles that people can read without asking, in the groups of <c>themen.json</c> beside the articles.</summary>
internal sealed partial class Topics(KnowledgeSource knowledge, IOptions<KnowledgeFolder> folder, ILogger<Topics> log)
{
    public const string FileName = "themen.json";

    private readonly string _file = Path.GetFullPath(Path.Combine(folder.Value.ArticlesFolder, FileName), AppContext.BaseDirectory);
    private volatile TopicsRead? _read;

    /// <summary>
    /// In the turn's language. What no group names comes after all groups, terms last. English readers get German where there is nothing
    /// else; for readers of Leichte Sprache that would be no help.
    /// </summary>
    public IReadOnlyList<TopicGroup> Groups()
    {
        var language = BotLanguage.KnowledgeLanguage(BotLanguage.Current);
        var known = knowledge.Current.Articles
            .Where(article => article.Kind != ArticleKind.Talk && (article.Language == language || (language == "en" && article.Language == "de")))
            .OrderByDescending(article => article.Language == language)
            .DistinctBy(article => article.Id)
            .ToDictionary(article => article.Id);
        var named = Read();
        var grouped = named.SelectMany(group => group.Articles).ToHashSet();
        var others = known.Values.Where(article => !grouped.Contains(article.Id)).OrderBy(article => article.Title, StringComparer.CurrentCultureIgnoreCase).ToList();
        return [.. named.Select(group => new TopicGroup(group.NameIn(language), Known(group.Articles)))
            .Append(new TopicGroup(AnswerTexts.OtherTopics, [.. others.Where(article => article.Kind == ArticleKind.Topic)]))
            .Append(new TopicGroup(AnswerTexts.Terms, [.. others.Where(article => article.Kind == ArticleKind.Term)]))
            .Where(group => group.Articles.Count > 0)];

        List<Article> Known(IEnumerable<string> ids) => [.. ids.Select(known.GetValueOrDefault).OfType<Article>()];
    }

    /// <summary>Once for each state of the articles.</summary>
    private IReadOnlyList<NamedTopics> Read()
    {
        var (current, read) = (knowledge.Current, _read);
        if (read?.Knowledge != current)
            _read = read = new TopicsRead(current, ReadFile());
        return read.Groups;
    }

    private IReadOnlyList<NamedTopics> ReadFile()
    {
        try
        {
            using var stream = File.OpenRead(_file);
            return JsonSerializer.Deserialize(stream, TopicsJson.Default.IReadOnlyListNamedTopics) ?? [];
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            LogUnreadable(exception.GetType().Name);
            return [];
        }
    }

    [LoggerMessage(EventId = 205, Level = LogLevel.Warning, Message = "The groups of topics could not be read: {ExceptionType}. All articles are shown in one list.")]
    private partial void LogUnreadable(string exceptionType);
}

/// <summary>One reference for both, because requests read it while another replaces it.</summary>
internal sealed record TopicsRead(KnowledgeBase Knowledge, IReadOnlyList<NamedTopics> Groups);

internal sealed record TopicGroup(string Name, IReadOnlyList<Article> Articles);

/// <param name="Name">By the knowledge base's language: "de", "en", "de-leicht".</param>
/// <param name="Articles">Ids.</param>
internal sealed record NamedTopics(IReadOnlyDictionary<string, string> Name, IReadOnlyList<string> Articles)
{
    public string NameIn(string language) => Name.GetValueOrDefault(language) ?? Name.GetValueOrDefault("de") ?? "";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(IReadOnlyList<NamedTopics>))]
internal sealed partial class TopicsJson : JsonSerializerContext;
