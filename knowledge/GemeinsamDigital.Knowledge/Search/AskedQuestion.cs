// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Search;

/// <summary>One question of a message.</summary>
/// <param name="Text">The whole message, or the part of it that asks.</param>
public sealed record AskedQuestion(string Text, Decision Decision);
