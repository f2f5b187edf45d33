// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas;

/// <summary>An accepted idea, as staff will find it.</summary>
internal sealed record Idea
{
    /// <summary>The public reference, <c>YYYY-nnnnn</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Hash of the secret code on the receipt; the code itself is stored nowhere.</summary>
    public required string CodeHash { get; init; }

    public required IdeaType Type { get; init; }

    /// <summary>At most 120 characters.</summary>
    public required string Title { get; init; }

    /// <summary>At most 10 000 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Version of the wording that the person consented to.</summary>
    public required string ConsentVersion { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public IdeaStatus Status { get; init; } = IdeaStatus.UnderReview;

    public required string ChannelId { get; init; }

    /// <summary>The language that the person used, as BCP 47.</summary>
    public required string Language { get; init; }
}

/// <summary>What can be handed in at the Arena der Ideen.</summary>
internal enum IdeaType
{
    Idea,
    Challenge,
    QuestionToTheCity,
    ExistingProject,
    CooperationOffer,
    EventHint,
}

/// <summary>The status words of mein.berlin.de, and the one that a person causes.</summary>
internal enum IdeaStatus
{
    UnderReview,
    Qualified,
    NotImplemented,
    BeingImplemented,
    Withdrawn,
}
