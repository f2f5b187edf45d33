// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>What a message did to the draft.</summary>
internal abstract record IdeaMove
{
    private IdeaMove() { }

    /// <summary>The dialog goes on; the draft's step waits for an answer.</summary>
    internal sealed record Open(IdeaDraft Draft, IReadOnlyList<Reply> Replies) : IdeaMove
    {
        /// <summary>What the person does not want to be kept: it is masked in the stored conversation as well.</summary>
        public IReadOnlyList<string> Mask { get; init; } = [];
    }

    /// <summary>The message reads like a question to the bot. If the bot knows an answer, the step stays open; otherwise <paramref name="Otherwise"/> holds.</summary>
    internal sealed record PerhapsQuestion(IdeaDraft Draft, IdeaMove Otherwise) : IdeaMove;

    /// <summary>Something would be lost: ask before cancelling.</summary>
    internal sealed record AskCancel(IdeaDraft Draft) : IdeaMove;

    internal sealed record Cancelled : IdeaMove;

    /// <summary>The person wants to go on later, perhaps elsewhere.</summary>
    internal sealed record Pause(IdeaDraft Draft) : IdeaMove;

    /// <summary>The person would rather fill in a form.</summary>
    internal sealed record Form(IdeaDraft Draft) : IdeaMove;

    internal sealed record Submit(IdeaDraft Draft) : IdeaMove;

    /// <summary>The person supports somebody else's idea; the draft waits for a decision.</summary>
    internal sealed record Support(IdeaDraft Draft, string Reference) : IdeaMove;
}

/// <summary>A message as the dialog reads it.</summary>
/// <param name="Mark">The question that a tapped button belongs to; null for what was typed.</param>
internal sealed record IdeaMessage(string Text, string? Mark = null);
