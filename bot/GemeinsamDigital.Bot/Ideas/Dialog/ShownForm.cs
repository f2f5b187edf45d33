// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>A form in a conversation: what stands in it, and what is wrong with what was sent.</summary>
internal sealed record ShownForm(IdeaDraft Draft, IReadOnlyList<FormProblem> Problems);
