// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Editors;

internal static class EditorServices
{
    public static IServiceCollection AddEditors(this IServiceCollection services)
    {
        services.AddOptions<EditorQueueOptions>().BindConfiguration(EditorQueueOptions.Section)
            .Validate(options => EditorQueueOptions.IsValid(options.Retention), "EditorQueue:Retention must be 1 to 3650 days.")
            .ValidateOnStart();
        return services.AddSingleton<Anonymous>().AddHostedService<ForgetOldReports>();
    }
}
