// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Channels.Teams;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>What a person said: typed, chosen by number, or sent by a card's button.</summary>
internal static class IncomingText
{
    /// <returns>null when the message holds no words.</returns>
    public static string? Read(Activity activity, IReadOnlyList<ReplyButton> offered)
    {
        var text = (activity.Text is null ? null : WithoutMention(activity)) ?? ActivityJson.StringField(activity.Value, "text");
        if (string.IsNullOrWhiteSpace(text) || !text.Any(letter => !char.IsWhiteSpace(letter) && !IsInvisible(letter)))
            return null;
        text = text.Trim();
        return ByNumber(text, offered) ?? ByTitle(text, offered) ?? text;
    }

    public static string WithoutMention(Activity activity) =>
        activity.ChannelId == ChannelIds.Msteams ? MentionText.Words(activity)
        : activity.Recipient?.Id is null || activity.Entities is not { Count: > 0 } ? activity.Text! : activity.RemoveRecipientMention() ?? activity.Text!;

    /// <summary>"2", "2.", "2)" or "die zweite" chooses the second button of the last message, in every channel.</summary>
    private static string? ByNumber(string text, IReadOnlyList<ReplyButton> offered) =>
        Number(text) is var number && number >= 1 && number <= offered.Count ? offered[number - 1].Value : null;

    private static int Number(string text)
    {
        if (text.Length <= 3 && int.TryParse(text.TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (text.Length > 30)
            return 0;
        var message = WholeMessage.Normalize(text);
        return WholeMessage.IsOneOf(message, ConversationTexts.FirstWords) ? 1
            : WholeMessage.IsOneOf(message, ConversationTexts.SecondWords) ? 2
            : WholeMessage.IsOneOf(message, ConversationTexts.ThirdWords) ? 3
            : 0;
    }

    /// <summary>Whoever types a button's title means the button, also where it sends something shorter.</summary>
    private static string? ByTitle(string text, IReadOnlyList<ReplyButton> offered)
    {
        if (text.Length > 200 || offered.Count == 0)
            return null;
        var message = WholeMessage.Normalize(text);
        return offered.FirstOrDefault(button => WholeMessage.Normalize(button.Title) == message)?.Value;
    }

    private static bool IsInvisible(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse;
}
