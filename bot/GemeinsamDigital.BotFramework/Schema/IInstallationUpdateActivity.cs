// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>"add", "add-upgrade", "remove" or "remove-upgrade".</summary>
    string? Action { get; set; }
}
