// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Places;

/// <summary>From the finest to the coarsest: of two names for the same spot, the finer one says more.</summary>
internal enum PlaceKind
{
    Ort,
    Kiez,
    Ortsteil,
    Bezirk,
    Plz,

    /// <summary>Means a place only as the whole answer to the question for it.</summary>
    Antwort,
}
