// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Staff.Export;

/// <summary>
/// The columns of the idea export of mein.berlin.de (liqd/a4-meinberlin, <c>apps/ideas/exports.py</c>), in its order.
/// What the bot does not have stays empty: an address on the platform, ratings against, remarks of moderators.
/// </summary>
internal static class A4Columns
{
    public static readonly IReadOnlyList<Column> All =
    [
        new("reference_number", idea => idea.Idea.Reference),
        new("link", _ => null),
        new("name", idea => idea.Fields.Title),
        new("description", idea => idea.Fields.Description),
        new("ratings_positive", idea => idea.Supports),
        new("ratings_negative", _ => 0L),
        new("category", idea => GermanNames.Of(idea.Fields.Handlungsfeld)),
        new("labels", Labels),
        new("comment_count", _ => 0L),
        new("moderator_feedback", idea => GermanNames.Of(idea.Idea.Status)),
        new("moderator_statement", idea => idea.Idea.PublicReply),
        new("moderator_remark", _ => null),
        new("creator", idea => idea.Fields.DisplayName),
        new("created", idea => idea.Idea.SubmittedAt),
        new("contact_email", idea => idea.Email),
        new("contact_phone", idea => idea.Phone),
    ];

    private static List<string> Labels(ExportedIdea idea) =>
        [.. new[] { GermanNames.Of(idea.Fields.Type), GermanNames.Of(idea.Fields.Bezirk) }.OfType<string>(), .. GermanNames.Of(idea.Fields.Wertekompass)];
}
