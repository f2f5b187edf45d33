// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Bot.Answers;

internal static class AnswerServices
{
    public static IServiceCollection AddAnswers(this IServiceCollection services)
    {
        WarmUp.Start();
        services.AddOptions<KnowledgeFolder>().BindConfiguration(KnowledgeFolder.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<KnowledgeOptions>().BindConfiguration(KnowledgeOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddHostedService<LoadKnowledge>()
            .AddSingleton<KnowledgeSource>()
            .AddSingleton<ArticleReply>()
            .AddSingleton<Topics>()
            .AddSingleton<AnswerQuestion>()
            .AddSingleton<FindArticles>()
            .AddSingleton<CryForHelp>();
    }

    /// <summary>Builds the index before the first person asks.</summary>
    private sealed class LoadKnowledge(IServiceProvider services) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            services.GetRequiredService<KnowledgeSource>();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
