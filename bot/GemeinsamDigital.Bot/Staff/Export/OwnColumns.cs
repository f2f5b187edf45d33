// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Staff.Export;

/// <summary>What people say to the bot and neither platform has a field for.</summary>
internal static class OwnColumns
{
    /// <summary>Behind the columns of a platform, in German words.</summary>
    public static readonly IReadOnlyList<Column> ForSpreadsheets =
    [
        new("gdb_typ", idea => GermanNames.Of(idea.Fields.Type)),
        new("gdb_problem", idea => idea.Fields.Problem),
        new("gdb_nutzen", idea => idea.Fields.Benefit),
        new("gdb_handlungsfeld", idea => GermanNames.Of(idea.Fields.Handlungsfeld)),
        new("gdb_wertekompass", idea => GermanNames.Of(idea.Fields.Wertekompass)),
        new("gdb_bezirk", idea => GermanNames.Of(idea.Fields.Bezirk)),
        new("gdb_ort", idea => idea.Fields.Place),
        new("gdb_massnahme", idea => idea.Fields.Measure),
        new("gdb_beitrag", idea => idea.Fields.Contribution),
        new("gdb_link", idea => idea.Fields.Link),
        new("gdb_bild", idea => idea.Fields.PictureId),
        new("gdb_sprache", idea => idea.Idea.Language),
        new("gdb_einwilligung", idea => idea.Idea.Consent.Version),
    ];

    /// <summary>Everything, with the names under which it is stored.</summary>
    public static readonly IReadOnlyList<Column> ForPrograms =
    [
        new("reference", idea => idea.Idea.Reference),
        new("status", idea => idea.Idea.Status.ToString()),
        new("type", idea => idea.Fields.Type?.ToString()),
        new("title", idea => idea.Fields.Title),
        new("description", idea => idea.Fields.Description),
        new("problem", idea => idea.Fields.Problem),
        new("benefit", idea => idea.Fields.Benefit),
        new("handlungsfeld", idea => idea.Fields.Handlungsfeld?.ToString()),
        new("wertekompass", idea => Values(idea.Fields.Wertekompass)),
        new("bezirk", idea => idea.Fields.Bezirk?.ToString()),
        new("place", idea => idea.Fields.Place),
        new("measure", idea => idea.Fields.Measure),
        new("contribution", idea => idea.Fields.Contribution),
        new("link", idea => idea.Fields.Link),
        new("picture", idea => idea.Fields.PictureId),
        new("displayName", idea => idea.Fields.DisplayName),
        new("language", idea => idea.Idea.Language),
        new("consentVersion", idea => idea.Idea.Consent.Version),
        new("submittedAt", idea => idea.Idea.SubmittedAt),
        new("updatedAt", idea => idea.Idea.UpdatedAt),
        new("reviewStartedAt", idea => idea.Idea.ReviewStartedAt),
        new("publishedAt", idea => idea.Idea.PublishedAt),
        new("publicReply", idea => idea.Idea.PublicReply),
        new("relatedTo", idea => idea.Idea.RelatedTo),
        new("supports", idea => idea.Supports),
    ];

    /// <summary>Not even an empty column unless contacts were asked for.</summary>
    public static IReadOnlyList<Column> Contact(bool asked) =>
        asked ? [new("contact_email", idea => idea.Email), new("contact_phone", idea => idea.Phone)] : [];

    private static string[] Values(Leitgedanken? chosen) =>
        [.. Enum.GetValues<Leitgedanken>().Where(value => value != Leitgedanken.None && chosen?.HasFlag(value) == true).Select(value => value.ToString())];
}
