// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>An idea that is still being written. Stored after every turn and read by later versions of the bot (<see cref="IdeaDraftConverter"/>).</summary>
[JsonConverter(typeof(IdeaDraftConverter))]
internal sealed record IdeaDraft
{
    /// <summary>1: the fields stood beside the step, there was no id.</summary>
    public const int CurrentSchema = 2;

    public int Schema { get; init; } = CurrentSchema;

    /// <summary>One draft becomes at most one idea.</summary>
    public string Id { get; init; } = Guid.NewGuid().ToString("N");

    /// <summary>The name of the open step: names survive reordering of the table, indexes do not.</summary>
    public required string Step { get; init; }

    /// <summary>Counts the questions; a button belongs to the question it was shown with.</summary>
    public int Question { get; init; }

    /// <summary>True on the long path with all optional fields.</summary>
    public bool Full { get; init; }

    public IdeaFields Fields { get; init; } = new();

    /// <summary>Names of optional steps that were skipped.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Where a correction leads back to; null while the steps are walked in order.</summary>
    public string? ReturnTo { get; init; }

    /// <summary>The step that was answered last: what "ich meinte …" is about.</summary>
    public string? LastStep { get; init; }

    /// <summary>To the publication; null until then.</summary>
    public Consent? Consent { get; init; }

    public Contact? Contact { get; init; }

    /// <summary>What was typed just now; the engine encrypts it before the draft is stored.</summary>
    [JsonIgnore]
    public string? NewContact { get; init; }

    /// <summary>A text that looked like a question and was answered; one tap takes it over as the answer to the open step.</summary>
    public string? SetAside { get; init; }

    /// <summary>A text that was not taken as it is; the person decides what to do with it.</summary>
    public HeldText? Held { get; init; }

    /// <summary>Ideas of others that are alike, once they were looked for.</summary>
    public SimilarHint? Similar { get; init; }

    /// <summary>The reference of an idea of somebody else that the person supports as well.</summary>
    public string? Supports { get; init; }

    /// <summary>True once the person has said that the picture may be used.</summary>
    public bool PictureRights { get; init; }

    /// <summary>The reference of the accepted idea that is corrected; null for a new one.</summary>
    public string? Corrects { get; init; }

    /// <summary>Hash of the code under which the draft can be opened elsewhere; null until it was saved.</summary>
    public string? SavedAs { get; init; }

    /// <summary>How often it was saved there.</summary>
    public long Revision { get; init; }

    /// <summary>A draft that holds an accepted idea's answers, open at its summary, to be sent as a correction.</summary>
    public static IdeaDraft ForCorrection(Idea idea) => new()
    {
        Step = "summary",
        PictureRights = idea.Fields.PictureId is not null,
        Fields = idea.Fields,
        Consent = idea.Consent,
        Corrects = idea.Reference,
    };

    public bool BelongsTo(Idea idea) => Id == idea.DraftId || Corrects == idea.Reference;

    /// <summary>Without what it says about somebody else's idea.</summary>
    public IdeaDraft WithoutHintsOf(string reference) => this with
    {
        Similar = Similar is { } hint ? hint with { Entries = [.. hint.Entries.Where(entry => entry.Reference != reference)] } : null,
        Supports = Supports == reference ? null : Supports,
    };

    /// <summary>True when cancelling would throw something away.</summary>
    [JsonIgnore]
    public bool HasContent => Fields != new IdeaFields() || Held is not null;
}

/// <param name="Step">The step that it was meant for.</param>
internal sealed record HeldText(string Step, string Text, HeldReason Reason);

internal enum HeldReason
{
    TooLong,
    Shouting,
    PersonalData,
}

/// <param name="Shown">True once the person has seen it; it is not shown again.</param>
internal sealed record SimilarHint(IReadOnlyList<SimilarHintEntry> Entries, bool Shown);

/// <param name="Words">What the two have in common, in the person's own words.</param>
internal sealed record SimilarHintEntry(string Reference, string Title, IReadOnlyList<string> Words);
