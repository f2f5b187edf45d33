// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Staff.Export;

/// <summary>
/// The fields of Decidim's export of proposals (decidim-proposals, <c>proposal_serializer.rb</c>), in its order; texts by language.
/// What only an installation of Decidim knows stays empty: ids of its own, addresses, taxonomies.
/// </summary>
internal static class DecidimColumns
{
    public static readonly IReadOnlyList<Column> All =
    [
        new("id", _ => null),
        new("author/id", _ => null),
        new("author/name", idea => idea.Fields.DisplayName),
        new("author/url", _ => null),
        new("taxonomies", Taxonomies),
        new("participatory_space/id", _ => null),
        new("participatory_space/url", _ => null),
        new("component/id", _ => null),
        new("title/de", idea => In("de", idea, idea.Fields.Title)),
        new("title/en", idea => In("en", idea, idea.Fields.Title)),
        new("body/de", idea => In("de", idea, idea.Fields.Description)),
        new("body/en", idea => In("en", idea, idea.Fields.Description)),
        new("address", idea => idea.Fields.Place),
        new("latitude", _ => null),
        new("longitude", _ => null),
        new("state", State),
        new("state_published_at", _ => null),
        new("reference", idea => idea.Idea.Reference),
        new("answer/de", idea => idea.Idea.PublicReply),
        new("answered_at", _ => null),
        new("votes", idea => idea.Supports),
        new("likes/total_count", _ => 0L),
        new("likes/user_endorsements", _ => null),
        new("comments", _ => 0L),
        new("attachments", idea => idea.Fields.PictureId is null ? 0L : 1L),
        new("follows_count", idea => idea.Followers),
        new("published_at", idea => idea.Idea.PublishedAt),
        new("url", _ => null),
        new("meeting_urls", _ => null),
        new("related_proposals", idea => idea.Idea.RelatedTo),
        new("is_amend", _ => false),
        new("original_proposal/title", _ => null),
        new("original_proposal/url", _ => null),
        new("withdrawn", _ => false),
        new("withdrawn_at", _ => null),
        new("created_at", idea => idea.Idea.SubmittedAt),
        new("updated_at", idea => idea.Idea.UpdatedAt),
        new("created_in_meeting", _ => false),
        new("coauthorships_count", _ => 1L),
        new("cost", _ => null),
        new("cost_report", _ => null),
        new("execution_period", _ => null),
    ];

    private static string[] Taxonomies(ExportedIdea idea) =>
        [.. new[] { GermanNames.Of(idea.Fields.Handlungsfeld), GermanNames.Of(idea.Fields.Bezirk) }.OfType<string>()];

    /// <summary>Leichte Sprache is German.</summary>
    private static string? In(string language, ExportedIdea idea, string? text) =>
        idea.Idea.Language.StartsWith("en", StringComparison.Ordinal) == (language == "en") ? text : null;

    private static string State(ExportedIdea idea) => idea.Idea.Status switch
    {
        IdeaStatus.BeingImplemented => "accepted",
        IdeaStatus.NotImplemented => "rejected",
        IdeaStatus.Qualified => "evaluating",
        _ => idea.Idea.ReviewStartedAt is null ? "not_answered" : "evaluating",
    };
}
