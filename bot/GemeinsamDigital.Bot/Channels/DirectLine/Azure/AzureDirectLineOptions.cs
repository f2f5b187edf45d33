// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.DirectLine.Azure;

/// <summary>Configuration section <c>DirectLine:Azure</c>.</summary>
internal sealed class AzureDirectLineOptions
{
    public const string Section = "DirectLine:Azure";

    /// <summary>A secret of the Azure Bot's Direct Line channel. Empty: pages get no tokens for Azure.</summary>
    public string? Secret { get; set; }

    /// <summary>Where Azure's service is; for data that must stay in Europe <c>https://europe.directline.botframework.com/</c>.</summary>
    public Uri Endpoint { get; set; } = new("https://directline.botframework.com/");

    /// <summary>The secret travels there, so nothing but TLS will do, except on this machine.</summary>
    internal bool IsSafe => Endpoint.IsAbsoluteUri && (Endpoint.Scheme == Uri.UriSchemeHttps || Endpoint.IsLoopback);

    internal Uri Service => new(Endpoint, "v3/directline");
}
