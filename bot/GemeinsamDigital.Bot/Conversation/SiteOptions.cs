// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Conversation;

/// <summary>What another office would change first.</summary>
internal sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>The address under which people reach the bot's pages.</summary>
    /// <value>Default: the address that the program listens on, which is right on a developer's machine only.</value>
    public Uri? PublicUrl { get; set; }

    /// <summary>The data protection notice. Default: <c>datenschutz.html</c> on <see cref="PublicUrl"/>.</summary>
    public Uri? PrivacyUrl { get; set; }

    /// <summary>Where people find people. Default: the contact section of the start page.</summary>
    public Uri? ContactUrl { get; set; }

    /// <summary>How the bot speaks German unless a person asks otherwise: <c>du</c> or <c>Sie</c>. Default: <c>du</c>.</summary>
    public string AddressForm { get; set; } = "du";
}
