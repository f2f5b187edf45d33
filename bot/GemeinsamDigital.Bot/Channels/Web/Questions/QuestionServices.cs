// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

internal static class QuestionServices
{
    /// <summary>Whoever pastes a long text into the field should read how to go on, not an empty error of the server's.</summary>
    private const int LongestRequestLine = 256 * 1024;

    public static IServiceCollection AddQuestionPages(this IServiceCollection services) => services
        .Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestLineSize = LongestRequestLine)
        .AddSingleton<QuestionDesk>()
        .AddSingleton<QuestionPages>()
        .AddSingleton<AnswerPages>()
        .AddSingleton<TopicList>()
        .AddSingleton<OtherWishes>()
        .AddSingleton<UnansweredQuestions>()
        .AddSingleton<FeedbackDesk>()
        .AddSingleton<FeedbackPages>();

    public static void MapQuestionPages(this RouteGroupBuilder pages)
    {
        pages.MapGet($"/{QuestionLinks.Page}", (QuestionDesk desk, HttpContext http, CancellationToken cancellationToken) => desk.GetAsync(http, cancellationToken));
        pages.MapGet($"/{QuestionLinks.Feedback}", (string? artikel, string? danke, FeedbackDesk desk) => desk.Get(artikel, danke));
        pages.MapPost($"/{QuestionLinks.Feedback}", (FeedbackDesk desk, HttpContext http, CancellationToken cancellationToken) => desk.PostAsync(http, cancellationToken));
    }
}
