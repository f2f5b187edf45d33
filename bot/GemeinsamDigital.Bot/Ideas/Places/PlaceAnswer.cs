// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Places;

/// <summary>What an answer to „In welchem Bezirk?“ says.</summary>
internal abstract record PlaceAnswer
{
    private PlaceAnswer() { }

    internal sealed record One(Place Place) : PlaceAnswer;

    /// <summary>It fits several, as a postal code across a border does, or it names several. In official order.</summary>
    internal sealed record Several(IReadOnlyList<Bezirk> Bezirke) : PlaceAnswer;

    internal sealed record Unknown : PlaceAnswer;
}
