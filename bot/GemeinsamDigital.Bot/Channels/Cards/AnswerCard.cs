// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>
/// A reply as Adaptive Card, for Teams: there suggested actions are shown in personal chats at best, and a card's buttons
/// everywhere. What a card says stands in its fallback text too, and a button's number can be typed.
/// </summary>
internal static class AnswerCard
{
    /// <summary>Between the parts of an answer to several questions; cards have a line of their own for it.</summary>
    private const string Rule = "\n\n---\n\n";

    /// <summary>Whether a card helps. A plain sentence without buttons stays a message.</summary>
    public static bool IsFor(Reply reply, string? channel) =>
        channel == ChannelIds.Msteams && reply.Form is null && (reply.Buttons.Count > 0 || reply.OffersForm || reply.Kind is ReplyKind.Answer or ReplyKind.Summary);

    /// <returns>A new mark for the buttons of this message; null where it shows none that stay.</returns>
    public static string? NewOffer(Reply reply, Activity incoming) =>
        reply.Buttons.Count > 0 && IsFor(reply, incoming.ChannelId) ? Guid.NewGuid().ToString("N")[..8] : null;

    /// <param name="text">All of it in words, for clients that cannot show the card.</param>
    public static JsonObject From(Reply reply, string text, CardPlace place)
    {
        var card = BotCard.Of(place.Language, text, Body(reply, place));
        if (reply.Shows is { } subject && place.User is { Length: > 0 } user)
            card["refresh"] = CardRefresh.Of(subject, user);
        return card;
    }

    private static IEnumerable<JsonObject> Body(Reply reply, CardPlace place)
    {
        if (reply.Title is { } title)
            yield return CardElements.Heading(title);
        var words = reply.Provenance is { } end && reply.Text.EndsWith(end, StringComparison.Ordinal) ? reply.Text[..^end.Length] : reply.Text;
        var parts = words.Split(Rule);
        for (var part = 0; part < parts.Length; part++)
        {
            // Teams leaves no room between the paragraphs of one text.
            var paragraphs = parts[part].Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            for (var paragraph = 0; paragraph < paragraphs.Length; paragraph++)
                yield return CardElements.Separated(CardElements.Text(paragraphs[paragraph]), byLine: part > 0 && paragraph == 0);
        }
        if (reply.Provenance is { } provenance)
            yield return CardElements.Aside(provenance.Trim());
        foreach (var row in CardButtons.Rows(reply, place))
            yield return row;
        if (reply.Buttons.Count > 0)
            yield return CardElements.Aside(CardTexts.TapOrNumber);
    }
}
