// SPDX-License-Identifier: EUPL-1.2
using System.Threading.RateLimiting;
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Channels.Web.Questions;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>How many forms one address may send, and how many questions it may ask; whoever sends more is told how long to wait, in words.</summary>
internal static class PageLimits
{
    public const string Policy = "forms";

    public static void Configure(RateLimiterOptions limiter, IOptions<PageOptions> pages)
    {
        limiter.AddPolicy(Policy, http =>
            HttpMethods.IsPost(http.Request.Method) ? Limit(http, "forms", pages.Value.FormsPerMinute)
            : IsQuestion(http.Request) ? Limit(http, "questions", pages.Value.QuestionsPerMinute)
            : RateLimitPartition.GetNoLimiter("unlimited"));
        limiter.OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected));
    }

    private static RateLimitPartition<string> Limit(HttpContext http, string what, int perMinute) =>
        Limits.PerMinute($"{what} {Limits.Household(http.Connection.RemoteIpAddress)}", perMinute);

    private static bool IsQuestion(HttpRequest request) => request.Query.ContainsKey(QuestionLinks.Question);

    private static Task RefuseAsync(OnRejectedContext rejected)
    {
        var http = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) && time > Limits.Period ? time : Limits.Period;
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        http.Response.Headers[HeaderNames.RetryAfter] = $"{seconds}";
        PageLanguage.Use(http.Request, http.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value);
        var content = MarkdownMarkup.Of(Format(HttpMethods.IsPost(http.Request.Method) ? PageTexts.TooMany : QuestionTexts.TooMany, seconds));
        var frame = http.RequestServices.GetRequiredService<PageFrame>();
        return Page.Saying(PageTexts.TooManyTitle, content, frame, StatusCodes.Status429TooManyRequests).ExecuteAsync(http);
    }
}
