// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Passages;

/// <summary>A sentence, a short paragraph or a list item: what can be shown by itself.</summary>
internal sealed record PassageUnit(TextRange Range, bool IsListItem);
