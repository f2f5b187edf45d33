// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Places;

/// <summary>Berlin's districts in their official order, and the whole city. Names are stored: never rename one.</summary>
internal enum Bezirk
{
    GanzBerlin,
    Mitte,
    FriedrichshainKreuzberg,
    Pankow,
    CharlottenburgWilmersdorf,
    Spandau,
    SteglitzZehlendorf,
    TempelhofSchoeneberg,
    Neukoelln,
    TreptowKoepenick,
    MarzahnHellersdorf,
    Lichtenberg,
    Reinickendorf,
}
