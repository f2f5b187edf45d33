// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Addresses that the bot names; absolute, because Teams knows nothing of the site that a link belongs to.</summary>
internal sealed class SiteLinks(IOptions<SiteOptions> options)
{
    private readonly Uri _site = options.Value.PublicUrl;

    public string Privacy => options.Value.PrivacyUrl?.AbsoluteUri ?? new Uri(_site, "datenschutz.html").AbsoluteUri;

    public string Contact => options.Value.ContactUrl?.AbsoluteUri ?? new Uri(_site, "#kontakt").AbsoluteUri;
}
