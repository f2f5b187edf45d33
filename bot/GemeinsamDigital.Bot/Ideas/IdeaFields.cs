// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Places;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>What a person says about an idea; the same in a draft, in a form and in the accepted idea. Null is "not said".</summary>
internal sealed record IdeaFields
{
    public IdeaType? Type { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>What is not right today.</summary>
    public string? Problem { get; init; }

    /// <summary>Whom it helps, and how.</summary>
    public string? Benefit { get; init; }

    public Handlungsfeld? Handlungsfeld { get; init; }

    public Leitgedanken? Wertekompass { get; init; }

    public Bezirk? Bezirk { get; init; }

    /// <summary>Ortsteil, Kiez, square or street: more exact than the district.</summary>
    public string? Place { get; init; }

    /// <summary>The Maßnahme of the strategy that it belongs to, in the person's words.</summary>
    public string? Measure { get; init; }

    /// <summary>What the person can contribute or needs.</summary>
    public string? Contribution { get; init; }

    /// <summary>An http or https address.</summary>
    public string? Link { get; init; }

    /// <summary>The id of a stored picture.</summary>
    public string? PictureId { get; init; }

    /// <summary>The name that is published; null is anonymous.</summary>
    public string? DisplayName { get; init; }
}

/// <summary>The four groups of Handlungsfelder of the strategy. Names are stored: never rename one.</summary>
internal enum Handlungsfeld
{
    RegenerativesWirtschaften,
    InklusiveStadtgestaltung,
    ErmoeglichendeVerwaltung,
    Zukunftschancen,
    WeissNicht,
}

/// <summary>The four guiding ideas of the Wertekompass that the person sees in the idea. Names are stored: never rename one.</summary>
[Flags]
internal enum Leitgedanken
{
    None = 0,
    Nachhaltig = 1,
    Gemeinwohlorientiert = 2,
    Resilient = 4,
    Kooperativ = 8,
}
