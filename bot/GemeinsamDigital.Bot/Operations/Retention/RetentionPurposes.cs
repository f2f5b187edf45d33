// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>All that is kept for a time, in the order in which it goes: what holds a picture before pictures.</summary>
internal sealed class RetentionPurposes
{
    public RetentionPurposes(IDatabase database, PictureFolder pictures, IOptions<RetentionOptions> options, TimeProvider clock)
    {
        var keep = options.Value;
        All =
        [
            Rows("conversations", ConversationPurposes.DueConversations, ConversationPurposes.ForgetConversationAsync, keep.Conversations),
            Rows("replies", ConversationPurposes.DueReplies, ConversationPurposes.ForgetRepliesAsync, keep.Replies),
            Rows("drafts", ConversationPurposes.DueDrafts, ConversationPurposes.ForgetDraftAsync, keep.Drafts),
            Rows("contacts", IdeaPurposes.DueContacts, IdeaPurposes.ForgetContactAsync, keep.ContactsAfterDecision, keep.ContactsAtMost),
            Rows("withdrawn-ideas", IdeaPurposes.DueWithdrawn, IdeaPurposes.ForgetWithdrawnAsync, keep.WithdrawnIdeas),
            new PicturePurpose(database, pictures, () => clock.GetUtcNow() - keep.Pictures),
            Rows("code-failures", IdeaPurposes.DueCodeFailures, IdeaPurposes.ForgetCodeFailuresAsync, keep.CodeFailures),
            Rows("deletion-records", IdeaPurposes.DueRecords, IdeaPurposes.ForgetRecordAsync, keep.DeletionRecords),
        ];

        RowPurpose Rows(string name, string due, Func<Session, DueRow, CancellationToken, Task<int>> forget, params TimeSpan[] times) =>
            new(name, database, due, () => [.. times.Select(time => clock.GetUtcNow() - time)], forget);
    }

    public IReadOnlyList<IRetentionPurpose> All { get; }
}
