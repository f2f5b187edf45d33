// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

internal static class ExtensionServices
{
    /// <summary>Must come before the conversation: what belongs to the extension is answered before a turn of the conversation begins.</summary>
    public static IServiceCollection AddTeamsExtension(this IServiceCollection services) => services
        .AddSingleton<IdeaWindow>()
        .AddSingleton<PersonalReceipt>()
        .AddSingleton<TeamsExtension>()
        .AddSingleton<Microsoft.Bot.Builder.IMiddleware, ExtensionTurns>();
}
