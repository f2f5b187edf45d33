// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Ideas.Similar;

namespace GemeinsamDigital.Bot.Ideas;

internal static class IdeaServices
{
    public static IServiceCollection AddIdeas(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IdeaOptions>()
            .Configure<IHostEnvironment>((options, host) =>
                options.ContactKeyFile = Path.Combine(host.ContentRootPath, configuration["DataFolder"] ?? "data", "contact.key"))
            .BindConfiguration(IdeaOptions.Section);
        services.AddSingleton<Links.IdeaLink>();
        services.AddReceipts();
        services.AddSimilarIdeas();
        return services.AddSingleton<ContactProtection>().AddSingleton<IdeaDialogEngine>().AddSingleton<SavedDrafts>().AddSingleton<SubmitIdea>();
    }
}
