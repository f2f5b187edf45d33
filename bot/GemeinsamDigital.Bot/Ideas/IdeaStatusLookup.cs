// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>The stand of an idea, for whoever holds its number and code.</summary>
internal sealed class IdeaStatusLookup(IIdeaStore ideas)
{
    /// <summary>Null when number and code do not belong together; which of the two is wrong stays unsaid.</summary>
    public async Task<Reply?> FindAsync(string reference, string normalizedCode, CancellationToken cancellationToken)
    {
        var idea = await ideas.FindAsync(reference, cancellationToken);
        return idea is not null && ReceiptCode.Matches(idea, normalizedCode) ? Describe(idea) : null;
    }

    private static Reply Describe(Idea idea)
    {
        var day = DateInWords.Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(idea.SubmittedAt, Berlin.TimeZone).DateTime));
        var text = string.Format(
            CultureInfo.CurrentCulture, IdeaTexts.StatusResult, idea.Reference, MarkdownText.Escape(idea.Fields.Title!), day, IdeaStatusNames.Of(idea.Status));
        return new Reply(ReplyKind.Notice, text) { Buttons = idea.Status == IdeaStatus.Withdrawn ? [] : [new(IdeaTexts.Withdraw)] };
    }
}
