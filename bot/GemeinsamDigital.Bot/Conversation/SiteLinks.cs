// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Receipts;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Addresses that the bot names; absolute, because Teams knows nothing of the site that a link belongs to.</summary>
internal sealed class SiteLinks(IOptions<SiteOptions> options, IServer server)
{
    private static readonly Uri Fallback = new("http://localhost:3978/");

    public string Privacy => options.Value.PrivacyUrl?.AbsoluteUri ?? On("datenschutz.html");

    public string Contact => options.Value.ContactUrl?.AbsoluteUri ?? On("#kontakt");

    /// <summary>All data about an idea, for a while.</summary>
    public string Data(string ticket) => On(DataDownload.Path + ticket);

    private string On(string page) => new Uri(options.Value.PublicUrl ?? ListeningOn, page).AbsoluteUri;

    /// <summary>Known only once the server has started.</summary>
    private Uri ListeningOn => Uri.TryCreate(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(), UriKind.Absolute, out var address)
        ? address
        : Fallback;
}
