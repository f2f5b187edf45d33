// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Extensions.Options;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>Around each page: its language, and words instead of the browser's own error when something fails.</summary>
internal sealed partial class PageSafeguard(IOptions<SiteOptions> site, PageFrame frame, ILogger<PageSafeguard> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        PageLanguage.Use(http.Request, site.Value);
        try
        {
            return await next(context);
        }
        catch (Exception exception) when (!http.RequestAborted.IsCancellationRequested)
        {
            LogFailed(http.Request.Path, exception.GetType().Name);
            return Page.Saying(
                PageTexts.FailedTitle, MarkdownMarkup.Of(Format(PageTexts.Failed, frame.ContactLink)), frame, StatusCodes.Status500InternalServerError);
        }
    }

    // The message of an exception may hold what a citizen wrote.
    [LoggerMessage(EventId = 150, Level = LogLevel.Error, Message = "The page {Path} failed with {ExceptionType}.")]
    private partial void LogFailed(string path, string exceptionType);
}
