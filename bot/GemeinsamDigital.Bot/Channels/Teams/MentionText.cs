// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.Teams;

/// <summary>
/// What somebody says to the bot in Teams, without calling it by its name: the bot's mentions go, wherever they stand and however
/// many parts they have; of other mentions the name stays. Teams writes some characters as HTML entities.
/// </summary>
internal static partial class MentionText
{
    public static string Words(Activity activity)
    {
        var text = activity.Text ?? "";
        if (text.Contains("<at", StringComparison.OrdinalIgnoreCase))
            text = WithoutBot(activity, text);
        else
            text = TextsOfBot(activity).Where(mention => mention.Length > 0).Aggregate(text, (words, mention) => words.Replace(mention, "", StringComparison.Ordinal));
        return WebUtility.HtmlDecode(text).Replace('\u00A0', ' ').Trim();
    }

    private static string WithoutBot(Activity activity, string text)
    {
        var names = NamesOfBot(activity).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // In a group only those messages arrive that mention the bot; where nothing says which mention that is, it is the first.
        var isFirst = TeamsScope.IsShared(activity) && !At().Matches(text).Any(at => names.Contains(Name(at.Groups[1].Value)));
        var words = At().Replace(text, at =>
        {
            var isBot = isFirst || names.Contains(Name(at.Groups[1].Value));
            isFirst = false;
            return isBot ? "" : at.Groups[1].Value;
        });
        return LooseMark().Replace(words, "");
    }

    private static IEnumerable<string> NamesOfBot(Activity activity)
    {
        if (activity.Recipient?.Name is { Length: > 0 } name)
            yield return Name(name);
        foreach (var text in TextsOfBot(activity))
            yield return Name(LooseMark().Replace(text, ""));
    }

    private static IEnumerable<string> TextsOfBot(Activity activity) =>
        activity.GetMentions().Where(mention => mention.Mentioned?.Id is { } id && id == activity.Recipient?.Id).Select(mention => mention.Text).OfType<string>();

    private static string Name(string text) => PlainText.SingleLine(WebUtility.HtmlDecode(text));

    [GeneratedRegex("<at(?:[ ][^<>]{0,200})?>([^<]{0,300})</at>", RegexOptions.IgnoreCase)]
    private static partial Regex At();

    /// <summary>A mark without its partner.</summary>
    [GeneratedRegex("</?at(?:[ ][^<>]{0,200})?>", RegexOptions.IgnoreCase)]
    private static partial Regex LooseMark();
}
