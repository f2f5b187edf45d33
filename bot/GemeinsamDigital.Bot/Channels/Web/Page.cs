// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>A page of ours. It is written while its language is in force; afterwards only the finished text is sent.</summary>
internal sealed class Page : IResult
{
    private readonly byte[] html;
    private readonly int status;
    private readonly string caching;

    /// <summary>A page about somebody's idea: no browser keeps it.</summary>
    public Page(string title, Markup content, PageFrame frame, int status = StatusCodes.Status200OK, Markup languages = default)
        : this(frame.Around(title, content, new() { Languages = languages }), status, "no-store")
    {
    }

    private Page(Markup page, int status, string caching) =>
        (html, this.status, this.caching) = (Encoding.UTF8.GetBytes(page.ToString()), status, caching);

    /// <summary>Whether every visitor gets the same page, so that anybody may keep it for a while.</summary>
    private bool IsPublic { get; init; }

    /// <summary>Whether search engines should leave it alone.</summary>
    private bool IsPersonal { get; init; }

    /// <summary>A page that says something and asks nothing.</summary>
    public static Page Saying(string title, Markup content, PageFrame frame, int status = StatusCodes.Status200OK) =>
        new(title, Markup.Of($"<h1>{title}</h1>{content}"), frame, status);

    /// <summary>
    /// A form that holds nothing yet. Whoever goes back to it finds there what was typed; and only here changing the language loses nothing.
    /// </summary>
    /// <param name="address">Its own address without the language.</param>
    /// <param name="languages">Buttons that change the language of a form with all that is in it; by default links.</param>
    public static Page Empty(string title, Markup content, PageFrame frame, string address, Markup languages = default) =>
        new(frame.Around(title, content, new() { Address = address, Languages = languages }), StatusCodes.Status200OK, "private, no-cache");

    /// <summary>An answer to somebody's own words: for this browser and this moment.</summary>
    public static Page Answer(string title, Markup content, PageFrame frame, string address, int status) =>
        new(frame.Around(title, content, new() { Address = address, IsPersonal = true }), status, "private, no-store") { IsPersonal = true };

    /// <summary>A page that is the same for everybody.</summary>
    /// <param name="description">For search engines and previews of links.</param>
    public static Page Public(string title, Markup content, PageFrame frame, string address, string description) =>
        new(frame.Around(title, content, new() { Address = address, Description = description }), StatusCodes.Status200OK, "public, max-age=300") { IsPublic = true };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers[HeaderNames.CacheControl] = caching;
        response.Headers.Remove(HeaderNames.Pragma);
        response.Headers[HeaderNames.Vary] = HeaderNames.AcceptLanguage;
        if (IsPersonal)
            response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        if (IsPublic && IsKnown(httpContext))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentLength = html.Length;
        await response.Body.WriteAsync(html, httpContext.RequestAborted);
    }

    /// <summary>Says which version this is, and whether the browser has it already.</summary>
    private bool IsKnown(HttpContext http)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(html).AsSpan(0, 12))}\"");
        http.Response.Headers.ETag = tag.ToString();
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any));
    }
}
