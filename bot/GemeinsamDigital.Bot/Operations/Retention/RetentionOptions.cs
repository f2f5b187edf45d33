// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary>How long things are kept, by what they are kept for. Each from 1 to 3650 days.</summary>
internal sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>A conversation after its last turn, with all that was said in it.</summary>
    public TimeSpan Conversations { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Delivered replies: a repeated message is answered with them once more.</summary>
    public TimeSpan Replies { get; set; } = TimeSpan.FromDays(7);

    /// <summary>A draft after its last change, saved under a code or open in a conversation.</summary>
    public TimeSpan Drafts { get; set; } = TimeSpan.FromDays(180);

    /// <summary>Contact data and addresses for news, from the decision or the withdrawal on.</summary>
    public TimeSpan ContactsAfterDecision { get; set; } = TimeSpan.FromDays(180);

    /// <summary>Contact data and addresses for news, from the submission on, whatever became of the idea.</summary>
    public TimeSpan ContactsAtMost { get; set; } = TimeSpan.FromDays(730);

    /// <summary>A withdrawn idea, from the withdrawal on.</summary>
    public TimeSpan WithdrawnIdeas { get; set; } = TimeSpan.FromDays(30);

    /// <summary>A picture that belongs to no idea and no draft, from its upload on.</summary>
    public TimeSpan Pictures { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Wrong receipt codes, from the last one on.</summary>
    public TimeSpan CodeFailures { get; set; } = TimeSpan.FromDays(1);

    /// <summary>The records of deletions.</summary>
    public TimeSpan DeletionRecords { get; set; } = TimeSpan.FromDays(1095);

    /// <summary>The consent says that contact data goes after two years at the latest.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromDays(731);

    public bool IsValid() => new[]
    {
        Conversations, Replies, Drafts, ContactsAfterDecision, ContactsAtMost, WithdrawnIdeas, Pictures, CodeFailures, DeletionRecords,
    }.All(time => time >= TimeSpan.FromDays(1) && time <= TimeSpan.FromDays(3650)) && ContactsAtMost <= Promised;
}
