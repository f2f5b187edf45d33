// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas;

internal static class IdeaServices
{
    public static IServiceCollection AddIdeas(this IServiceCollection services) =>
        services.AddSingleton<SubmitIdea>().AddSingleton<IdeaStatusLookup>();
}
