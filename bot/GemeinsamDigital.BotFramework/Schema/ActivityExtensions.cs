// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string? id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetMentions().Any(mention => IsOf(mention, id));
    }

    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.MentionsId(activity.Recipient?.Id);
    }

    /// <summary>Takes "&lt;at&gt;Bot&lt;/at&gt;" out of a message in a Teams channel, so that the question remains.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.RemoveMentionText(activity.Recipient?.Id);
    }

    public static string? RemoveMentionText(this IMessageActivity activity, string? id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions().Where(mention => IsOf(mention, id)))
            activity.Text = Without(activity.Text, mention);

        return activity.Text;
    }

    private static bool IsOf(Mention mention, string? id) => id is not null && mention.Mentioned?.Id == id;

    private static string? Without(string? text, Mention mention)
    {
        if (text is null)
            return null;

        if (!string.IsNullOrEmpty(mention.Text))
            return text.Replace(mention.Text, string.Empty, StringComparison.Ordinal).Trim();

        // Some clients send a mention without its text; the name between the marks is what remains to look for.
        return mention.Mentioned?.Name is not { Length: > 0 } name
            ? text
            : Regex.Replace(text, $"<at[^>]*>{Regex.Escape(name)}</at>", string.Empty, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)).Trim();
    }
}
