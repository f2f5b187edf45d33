// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Staff.Export;

namespace GemeinsamDigital.Bot.Staff;

/// <summary>One idea on the terminal.</summary>
internal static class IdeaSheet
{
    /// <param name="contact">In clear; null when it was not asked for, not given or not readable.</param>
    public static string Of(Idea idea, IReadOnlyList<IdeaHistoryEntry> history, bool withContact, string? contact)
    {
        var sheet = new StringBuilder();
        sheet.Append(idea.Reference).Append(": ").AppendLine(VisibleText.SingleLine(idea.Fields.Title!)).AppendLine();
        foreach (var (name, value) in Rows(idea).Append(("Kontakt", Contact(idea, withContact, contact))))
        {
            if (!string.IsNullOrEmpty(value))
                sheet.Append(name).Append(": ").AppendLine(Indented(value));
        }
        sheet.AppendLine().AppendLine("Verlauf:");
        foreach (var entry in history)
            sheet.AppendLine(CultureInfo.InvariantCulture, $"- {Time(entry.At)} {GermanNames.Of(entry.Event)} ({GermanNames.Of(entry.Status)}){Reply(entry)}");
        return sheet.ToString();
    }

    private static (string Name, string? Value)[] Rows(Idea idea) =>
    [
        ("Status", GermanNames.Of(idea.Status)),
        ("Öffentlich", idea.PublishedAt is { } published ? $"seit {Time(published)}" : "nein"),
        ("Eingereicht", $"{Time(idea.SubmittedAt)}, {idea.ChannelId}, {idea.Language}"),
        ("Prüfung", idea.ReviewStartedAt is { } review ? $"seit {Time(review)}" : "noch nicht begonnen"),
        ("Typ", GermanNames.Of(idea.Fields.Type)),
        ("Beschreibung", idea.Fields.Description),
        ("Problem", idea.Fields.Problem),
        ("Nutzen", idea.Fields.Benefit),
        ("Handlungsfeld", GermanNames.Of(idea.Fields.Handlungsfeld)),
        ("Wertekompass", string.Join(", ", GermanNames.Of(idea.Fields.Wertekompass))),
        ("Bezirk", GermanNames.Of(idea.Fields.Bezirk)),
        ("Ort", idea.Fields.Place),
        ("Maßnahme", idea.Fields.Measure),
        ("Beitrag", idea.Fields.Contribution),
        ("Link", idea.Fields.Link),
        ("Bild", idea.Fields.PictureId),
        ("Name", idea.Fields.DisplayName ?? "anonym"),
        ("Unterstützt auch", idea.RelatedTo),
        ("Öffentliche Antwort", idea.PublicReply),
    ];

    private static string Contact(Idea idea, bool withContact, string? contact) =>
        idea.Contact is null ? "keiner"
        : !withContact ? "hinterlegt (zeigt --with-contact)"
        : contact ?? "nicht lesbar; stimmt Ideas:ContactKey?";

    private static string Reply(IdeaHistoryEntry entry) => entry.Reply is null ? "" : $": „{VisibleText.SingleLine(entry.Reply)}“";

    private static string Indented(string text) => VisibleText.Of(text).Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string Time(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Berlin.TimeZone).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);
}
