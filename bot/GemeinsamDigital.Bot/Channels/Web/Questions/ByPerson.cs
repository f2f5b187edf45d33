// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>
/// Whether somebody pressed a button on one of our own pages, as browsers say it themselves (Fetch Metadata, over https). Crawlers, links
/// on other sites, prefetching and reloading are answered like everybody, but change nothing.
/// </summary>
internal static class ByPerson
{
    public static bool Asked(HttpRequest request) =>
        IsFromOurPage(request) && request.Headers["Sec-Fetch-User"] == "?1" && request.Headers["Sec-Purpose"].Count == 0
        && !request.Headers.ContainsKey(HeaderNames.CacheControl);

    public static bool IsFromOurPage(HttpRequest request) => request.Headers["Sec-Fetch-Site"] == "same-origin";
}
