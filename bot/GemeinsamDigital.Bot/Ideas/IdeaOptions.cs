// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas;

internal sealed class IdeaOptions
{
    public const string Section = "Ideas";

    /// <summary>Encrypts contact data: 32 bytes as base 64. Replicas need the same one; whoever loses it loses the contact data.</summary>
    /// <value>Default: a random key in <c>contact.key</c> in the data folder.</value>
    public string? ContactKey { get; set; }

    /// <summary>The file of the key when <see cref="ContactKey"/> is not set.</summary>
    public string ContactKeyFile { get; set; } = "";
}
