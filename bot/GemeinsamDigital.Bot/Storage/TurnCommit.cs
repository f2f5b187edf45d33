// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Editors;
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Storage;

/// <summary>What one turn changed.</summary>
internal sealed record TurnCommit
{
    public required ConversationKey Key { get; init; }

    /// <summary>The activity that this turn answered; committing it a second time yields <see cref="CommitOutcome.AlreadyProcessed"/>.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The version that was read, 0 when there was no memory.</summary>
    public required long ExpectedVersion { get; init; }

    public required string MemoryJson { get; init; }

    /// <summary>Whether everything before this turn is deleted.</summary>
    public bool Forgets { get; init; }

    /// <summary>The replies: to the outbox (with <see cref="ReferenceJson"/>) or to the Direct Line stream (with <see cref="StreamTo"/>).</summary>
    public IReadOnlyList<string> Replies { get; init; } = [];

    /// <summary>The conversation reference to deliver the replies to, for channels behind a connector; null otherwise.</summary>
    public string? ReferenceJson { get; init; }

    /// <summary>The Direct Line conversation to append the replies to; null for channels behind a connector.</summary>
    public string? StreamTo { get; init; }

    public IReadOnlyList<IdeaChange> IdeaChanges { get; init; } = [];

    /// <summary>Texts to make unreadable in what is stored of the conversation.</summary>
    public IReadOnlyList<string> Masks { get; init; } = [];

    public IReadOnlyList<FeedbackEntry> Feedback { get; init; } = [];

    public IReadOnlyList<EditorReport> Reports { get; init; } = [];

    /// <summary>Remarks on reports of earlier turns.</summary>
    public IReadOnlyList<EditorRemark> Remarks { get; init; } = [];

    /// <summary>True when the bot was removed from the conversation by this turn.</summary>
    public bool Left { get; init; }
}

/// <param name="Article">The id of the article that was rated.</param>
/// <param name="Helpful">Thumb up or down.</param>
/// <param name="Reason">One of a fixed list of reasons; never free text of a citizen.</param>
internal sealed record FeedbackEntry(string Article, bool Helpful, string? Reason)
{
    /// <summary>The earlier verdict of the same person on the same answer, whose place this one takes; null for a first one.</summary>
    public FeedbackEntry? InsteadOf { get; init; }
}

internal abstract record CommitOutcome
{
    private CommitOutcome() { }

    /// <param name="Streamed">What was appended to the Direct Line stream, in order; empty for other channels.</param>
    internal sealed record Committed(IReadOnlyList<StreamedActivity> Streamed) : CommitOutcome;

    /// <summary>Somebody else changed the memory since it was read; nothing was written.</summary>
    internal sealed record Conflict : CommitOutcome;

    /// <summary>The conversation of <see cref="TurnCommit.StreamTo"/> is not there (any more); nothing was written.</summary>
    internal sealed record Gone : CommitOutcome;

    /// <summary>The activity had been committed by somebody else; nothing was written.</summary>
    internal sealed record AlreadyProcessed(StoredReplies Replies) : CommitOutcome;
}
