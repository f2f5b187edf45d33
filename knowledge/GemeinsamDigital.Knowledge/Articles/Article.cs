// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>One approved text about one topic, in one language, as its editors wrote it.</summary>
public sealed record Article
{
    /// <summary>Stable slug; the same in every language and equal to the file name.</summary>
    public required string Id { get; init; }

    /// <summary>"de", "en" or "de-leicht"; the name of the folder the article lies in.</summary>
    public required string Language { get; init; }

    public ArticleKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>How people really ask for this topic, in their words.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Empty only for <see cref="ArticleKind.Talk"/>.</summary>
    public IReadOnlyList<ArticleSource> Sources { get; init; } = [];

    /// <summary>State of the facts: "yyyy", "yyyy-MM" or "yyyy-MM-dd"; empty only for <see cref="ArticleKind.Talk"/>.</summary>
    public required string AsOf { get; init; }

    /// <summary>After this day the answer carries a warning; null means never.</summary>
    public DateOnly? ReviewBy { get; init; }

    public ArticleStatus Status { get; init; }

    /// <summary>Ids of articles that a reader may want next; some may not exist.</summary>
    public IReadOnlyList<string> FollowUps { get; init; } = [];

    /// <summary>Markdown: the first paragraph.</summary>
    public required string ShortAnswer { get; init; }

    /// <summary>Markdown: everything after the first paragraph, possibly empty.</summary>
    public string Details { get; init; } = "";
}
