// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Editors;

/// <summary>Something that editors should look at: an answer that somebody doubts, or a question without an answer.</summary>
/// <param name="Kind">One of <see cref="ReportKind"/>.</param>
/// <param name="Article">The doubted article's id; empty when there was none.</param>
/// <param name="Language">The knowledge base's language: "de", "en" or "de-leicht".</param>
/// <param name="Question">Only words that the articles have, see <see cref="Anonymous"/>.</param>
internal sealed record EditorReport(string Kind, string Article, string Language, string Question)
{
    /// <summary>Only words that the articles have.</summary>
    public string Remark { get; init; } = "";

    /// <summary>A random text by which a later turn can add a remark; null when nothing will come.</summary>
    public string? Receipt { get; init; }
}

/// <param name="Receipt">That of the report; it is void once the remark is written.</param>
/// <param name="Text">Only words that the articles have.</param>
internal sealed record EditorRemark(string Receipt, string Text);

/// <summary>What a report is about, as stored.</summary>
internal static class ReportKind
{
    public const string Wrong = "wrong";
    public const string Outdated = "outdated";
    public const string Unclear = "unclear";
    public const string OffTopic = "off-topic";

    /// <summary>A remark without one of the reasons.</summary>
    public const string Other = "other";

    public const string Unanswered = "unanswered";
}
