// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>What becomes of a card when one of its buttons was pressed: what was chosen, and no buttons.</summary>
internal static class ChosenCard
{
    private const int LongestTitle = 120;

    /// <param name="draft">What the overview showed; null for all other cards.</param>
    public static JsonObject From(CardPress press, string title, IdeaDraft? draft, string language)
    {
        var chosen = Words(press, title);
        if (draft is null)
            return BotCard.Of(language, chosen, [CardElements.Text($"✓ {chosen}")]);
        var fields = new StringBuilder();
        IdeaSummary.AppendFields(fields, draft);
        var shown = fields.ToString().Trim();
        return BotCard.Of(language, $"{shown}\n\n{chosen}", [CardElements.Heading(IdeaTexts.NameSummary), .. shown.Split("\n\n").Select(CardElements.Text), CardElements.Text($"✓ {chosen}")]);
    }

    public static string Words(CardPress press, string title)
    {
        var shown = MarkdownText.Escape(PlainText.Shorten(PlainText.SingleLine(title), LongestTitle));
        return press.Step is { } name && name != IdeaSteps.Summary && IdeaSteps.Table.FirstOrDefault(step => step.Name == name) is { } step
            ? Format(CardTexts.ChosenFor, step.Title(), shown)
            : Format(CardTexts.Chosen, shown);
    }

    /// <summary>A card whose question is closed.</summary>
    public static JsonObject Old(string language) =>
        BotCard.Of(language, ConversationTexts.UnknownCard, [CardElements.Text(ConversationTexts.UnknownCard)]);
}
