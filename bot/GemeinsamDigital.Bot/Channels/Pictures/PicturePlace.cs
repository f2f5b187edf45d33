// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Rest;

namespace GemeinsamDigital.Bot.Channels.Pictures;

/// <summary>The service that a message came from: the one place that pictures are fetched from.</summary>
/// <param name="ServiceUrl">Checked by the adapter: it is the channel's, or the developer's own machine.</param>
/// <param name="Credentials">With which the bot answers there.</param>
internal sealed record PicturePlace(string? ServiceUrl, ServiceClientCredentials? Credentials)
{
    public bool Holds(Uri address) =>
        Uri.TryCreate(ServiceUrl, UriKind.Absolute, out var service)
        && service.Scheme == address.Scheme
        && service.Authority.Equals(address.Authority, StringComparison.OrdinalIgnoreCase);
}
