// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Operations.Retention;

internal static class RetentionServices
{
    public static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section)
            .Validate(options => options.IsValid(), "Each setting of Retention must be 1 to 3650 days, Retention:ContactsAtMost at most 731.")
            .ValidateOnStart();
        return services.AddSingleton<RetentionPurposes>().AddSingleton<RetentionRun>().AddHostedService<ForgetWhatIsDue>();
    }
}
