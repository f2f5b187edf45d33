// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas;

/// <summary>An idea that is still being written. Stored after every turn, so its members keep their names.</summary>
internal sealed record IdeaDraft
{
    public const int CurrentSchema = 1;

    public int Schema { get; init; } = CurrentSchema;

    /// <summary>The name of the open step: names survive reordering of the table, indexes do not.</summary>
    public required string Step { get; init; }

    /// <summary>True while one field is changed from the summary; the next valid answer leads back there.</summary>
    public bool Editing { get; init; }

    public IdeaType? Type { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Version of the consent wording that was agreed to; null until then.</summary>
    public string? ConsentVersion { get; init; }

    /// <summary>A text that looked like a question and was answered; one tap takes it over as the answer to the open step.</summary>
    public string? SetAside { get; init; }

    /// <summary>True when cancelling would throw something away.</summary>
    public bool HasContent => Type is not null || Title is not null || Description is not null;
}
