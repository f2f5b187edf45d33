// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Conversation.Development;

internal static class StaffCommandServices
{
    /// <summary>In a production environment they do not exist at all: their words are ordinary questions there, whatever the configuration says.</summary>
    public static IServiceCollection AddStaffCommands(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment() || !configuration.GetValue("Development:Commands", string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"])))
            return services;
        return services
            .AddSingleton<LastQuestions>()
            .AddSingleton<Explanations>()
            .AddSingleton<Microsoft.Bot.Builder.IMiddleware, StaffCommands>();
    }
}
