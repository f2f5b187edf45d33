// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GemeinsamDigital.Bot.Operations;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: database and knowledge base answer too.</summary>
internal static class HealthChecks
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseAnswers>("database").AddCheck<KnowledgeIsLoaded>("knowledge");
        return services;
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    private sealed class DatabaseAnswers(IIdeaStore ideas) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await ideas.FindAsync("0000-00000", cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }

    private sealed class KnowledgeIsLoaded(KnowledgeSource knowledge) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(knowledge.Current.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("No article was loaded."));
    }
}
