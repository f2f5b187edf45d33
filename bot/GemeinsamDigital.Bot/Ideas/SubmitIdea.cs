// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>A confirmed draft becomes an idea and a receipt. Both are written by the turn's transaction.</summary>
internal sealed class SubmitIdea(IIdeaStore ideas, TimeProvider clock)
{
    public async Task<Submission> FromAsync(IdeaDraft draft, string channelId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var year = TimeZoneInfo.ConvertTime(now, Berlin.TimeZone).Year;
        var reference = IdeaReference.Format(year, await ideas.ReserveNumberAsync(year, cancellationToken));
        var code = ReceiptCode.New();
        var idea = new Idea
        {
            Reference = reference,
            CodeHash = ReceiptCode.Hash(reference, ReceiptCode.Normalize(code)!),
            DraftId = draft.Id,
            Fields = draft.Fields,
            Consent = draft.Consent! with { At = now },
            SubmittedAt = now,
            ChannelId = channelId,
            Language = BotLanguage.Current,
        };
        var text = string.Format(CultureInfo.CurrentCulture, IdeaTexts.Receipt, reference, code, MarkdownText.Escape(idea.Fields.Title!));
        return new Submission(idea, new Reply(ReplyKind.Receipt, text) { Buttons = [new(ConversationTexts.ButtonStatus)] });
    }
}

internal sealed record Submission(Idea Idea, Reply Receipt);
