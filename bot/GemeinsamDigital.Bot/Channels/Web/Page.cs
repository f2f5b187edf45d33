// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>A page of the intake. It is written while its language is in force; afterwards only the finished text is sent.</summary>
internal sealed class Page : IResult
{
    private readonly string html;
    private readonly int status;
    private readonly string caching;

    /// <summary>A page about somebody's idea: no browser keeps it.</summary>
    public Page(string title, Markup content, PageFrame frame, int status = StatusCodes.Status200OK)
        : this(frame.Around(title, content, address: null), status, "no-store")
    {
    }

    private Page(Markup page, int status, string caching) => (html, this.status, this.caching) = (page.ToString(), status, caching);

    /// <summary>
    /// A form that holds nothing yet. Whoever goes back to it finds there what was typed; and only here changing the language loses nothing.
    /// </summary>
    /// <param name="address">Its own address without the language.</param>
    public static Page Empty(string title, Markup content, PageFrame frame, string address) =>
        new(frame.Around(title, content, address), StatusCodes.Status200OK, "private, no-cache");

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers[HeaderNames.CacheControl] = caching;
        response.Headers.Remove(HeaderNames.Pragma);
        response.Headers[HeaderNames.Vary] = HeaderNames.AcceptLanguage;
        await response.WriteAsync(html, Encoding.UTF8, httpContext.RequestAborted);
    }
}
