// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Places;

internal sealed record PlaceRow(IReadOnlyList<Bezirk> Bezirke, PlaceKind Kind, string Name, IReadOnlyList<string> Also, IReadOnlyList<string> OnlyAfter);
