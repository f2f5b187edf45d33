// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Staff.Export;

/// <param name="Name">A slash leads into a nested object where the format has such.</param>
/// <param name="Value">A text, a number, a truth, a time, a list of texts, or null.</param>
internal sealed record Column(string Name, Func<ExportedIdea, object?> Value);
