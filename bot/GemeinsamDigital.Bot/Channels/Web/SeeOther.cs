// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>After a form was taken: look there. Loading that page again sends nothing a second time.</summary>
internal sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = address;
        httpContext.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return Task.CompletedTask;
    }
}
