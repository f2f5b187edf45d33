// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Ideas.Similar;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Ideas;

internal static class IdeaServices
{
    public static IServiceCollection AddIdeas(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddContactProtection(configuration);
        services.AddSingleton<Links.IdeaLink>();
        services.AddReceipts();
        services.AddSimilarIdeas();
        return services.AddSingleton<IdeaDialogEngine>().AddSingleton<SavedDrafts>().AddSingleton<SubmitIdea>();
    }

    /// <summary>All that a command needs to read contact data.</summary>
    public static IServiceCollection AddContactProtection(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IdeaOptions>()
            .Configure<IHostEnvironment>((options, host) =>
                options.ContactKeyFile = DataFolder.Holding("contact.key", configuration, host.ContentRootPath))
            .BindConfiguration(IdeaOptions.Section)
            .Validate(ContactProtection.HasUsableKey, ContactProtection.WrongKey);
        return services.AddSingleton<ContactProtection>();
    }
}
