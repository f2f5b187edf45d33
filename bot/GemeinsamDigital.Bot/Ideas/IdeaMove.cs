// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>What a message did to the draft.</summary>
internal abstract record IdeaMove
{
    private IdeaMove() { }

    /// <summary>The dialog goes on; the draft's step waits for an answer.</summary>
    internal sealed record Open(IdeaDraft Draft, IReadOnlyList<Reply> Replies) : IdeaMove;

    /// <summary>The message reads like a question to the bot. If the bot knows an answer, the step stays open; otherwise <paramref name="Otherwise"/> holds.</summary>
    internal sealed record PerhapsQuestion(IdeaDraft Draft, IdeaMove Otherwise) : IdeaMove;

    /// <summary>Something would be lost: ask before cancelling.</summary>
    internal sealed record AskCancel(IdeaDraft Draft) : IdeaMove;

    internal sealed record Cancelled : IdeaMove;

    internal sealed record Submit(IdeaDraft Draft) : IdeaMove;
}
