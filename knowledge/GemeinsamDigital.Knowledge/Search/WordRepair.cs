// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Search;

/// <summary>A word that no article contains, and the nearest word that one does.</summary>
public sealed record WordRepair(string Asked, string Read);
