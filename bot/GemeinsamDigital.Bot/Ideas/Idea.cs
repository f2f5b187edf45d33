// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas;

/// <summary>An accepted idea, as staff will find it.</summary>
internal sealed record Idea
{
    /// <summary>The public reference, <c>YYYY-nnnnn</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Hash of the secret code on the receipt; the code itself is stored nowhere.</summary>
    public required string CodeHash { get; init; }

    /// <summary>The draft that it was; one draft becomes one idea, however often it is sent. Null for ideas from before drafts had ids.</summary>
    public string? DraftId { get; init; }

    /// <summary>Type, title and description are always there.</summary>
    public required IdeaFields Fields { get; init; }

    /// <summary>To the publication.</summary>
    public required Consent Consent { get; init; }

    /// <summary>Null for those who did not want to be asked back.</summary>
    public Contact? Contact { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>The last change that others should see. Default: <see cref="SubmittedAt"/>.</summary>
    public DateTimeOffset UpdatedAt { get; init; }

    public IdeaStatus Status { get; init; } = IdeaStatus.UnderReview;

    /// <summary>From then on the author can no longer correct it; null while nobody has begun to review.</summary>
    public DateTimeOffset? ReviewStartedAt { get; init; }

    public bool CanBeCorrected => ReviewStartedAt is null && Status == IdeaStatus.UnderReview;

    /// <summary>Null while it is not published, or no longer.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>What the office answers in public.</summary>
    public string? PublicReply { get; init; }

    /// <summary>The reference of a similar idea that the author supports as well.</summary>
    public string? RelatedTo { get; init; }

    public required string ChannelId { get; init; }

    /// <summary>The language that the person used, one of <see cref="Conversation.BotLanguage"/>.</summary>
    public required string Language { get; init; }
}

/// <param name="Version">Of the wording that was agreed to; see <see cref="ConsentWording"/>.</param>
internal sealed record Consent(string Version, DateTimeOffset At);

/// <param name="Protected">E-mail address or telephone number, encrypted (<see cref="ContactProtection"/>).</param>
/// <param name="Consent">To be contacted about this idea; asked separately from the publication.</param>
internal sealed record Contact(string Protected, Consent Consent);

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
