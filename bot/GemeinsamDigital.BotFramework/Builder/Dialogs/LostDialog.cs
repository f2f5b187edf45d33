// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A conversation was in the middle of a dialog that no longer exists, most likely because a new version was deployed.
/// Its dialogs are cancelled. <see cref="DialogExtensions.RunAsync"/> begins anew and leaves this note in the turn state.
/// </summary>
public sealed record LostDialog(string DialogId);
