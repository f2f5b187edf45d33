// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Places;

/// <param name="Name">What was named, written properly: „Rixdorf“, „12043“; the Bezirk's own name when the Bezirk was named.</param>
internal sealed record Place(Bezirk Bezirk, string Name);
