// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Ideas.Similar;

internal static class SimilarIdeaServices
{
    public static IServiceCollection AddSimilarIdeas(this IServiceCollection services) => services
        .AddSingleton<PublishedIdeas>()
        .AddSingleton<SimilarIdeas>()
        .AddSingleton<ISimilarIdeas>(provider => provider.GetRequiredService<SimilarIdeas>())
        .AddHostedService<FollowPublishedIdeas>();
}
