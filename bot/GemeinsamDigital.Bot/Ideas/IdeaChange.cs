// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas;

/// <summary>What happens to ideas and saved drafts. A turn, a page and the staff's commands write these, each in one transaction.</summary>
internal abstract record IdeaChange
{
    private IdeaChange() { }

    /// <summary>A second submission of the same draft is a conflict: whoever sent it reads again.</summary>
    internal sealed record Submit(Idea Idea) : IdeaChange;

    /// <summary>By its author. Also ends its publication.</summary>
    internal sealed record Withdraw(string Reference) : IdeaChange;

    /// <summary>By its author, until the review starts; afterwards, and after a withdrawal, a conflict: whoever sent it reads again.</summary>
    internal sealed record Correct(string Reference, IdeaFields Fields) : IdeaChange;

    /// <summary>By its author: nothing of it remains, in no table and in none of the conversations it was written in.</summary>
    internal sealed record Erase(string Reference) : IdeaChange;

    /// <summary>By the office. Null leaves a thing as it is, an empty reply takes the last one back; every decision starts the review.
    /// A conflict when the idea is withdrawn or erased. Followers are told of what they can see.</summary>
    internal sealed record Decide(string Reference, IdeaStatus? Status = null, string? PublicReply = null, bool? Publish = null) : IdeaChange;

    /// <summary>By its author: the consent to be contacted is withdrawn, the idea stays.</summary>
    internal sealed record ForgetContact(string Reference) : IdeaChange;

    /// <param name="Supporter">Who supports, unrecognisable; the same person counts once.</param>
    internal sealed record Support(string Reference, string Supporter) : IdeaChange;

    /// <summary>The turn's conversation shows the idea to its author, so an erasure must find it. A conflict when the idea was just erased.</summary>
    internal sealed record Show(string Reference) : IdeaChange;

    /// <summary>The turn's conversation wants to hear of news.</summary>
    internal sealed record Follow(string Reference, string Language) : IdeaChange;

    /// <summary>No longer.</summary>
    internal sealed record Unfollow(string Reference) : IdeaChange;

    /// <summary>A draft to go on with elsewhere. What was saved later wins.</summary>
    internal sealed record SaveDraft(SavedDraft Draft) : IdeaChange;

    /// <summary>After <see cref="Submit"/> or <see cref="Correct"/>, so that it is known where the idea was written.</summary>
    internal sealed record ForgetDraft(string CodeHash) : IdeaChange;
}

/// <param name="CodeHash">Hash of the code that opens it.</param>
/// <param name="Revision">Counts the times it was saved.</param>
internal sealed record SavedDraft(string CodeHash, long Revision, string Json);
