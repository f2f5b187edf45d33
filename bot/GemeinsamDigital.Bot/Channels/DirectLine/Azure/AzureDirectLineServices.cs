// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.DirectLine.Azure;

internal static class AzureDirectLineServices
{
    private const int LongestAnswer = 64 * 1024;

    public static IServiceCollection AddAzureDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AzureDirectLineOptions>()
            .Bind(configuration.GetSection(AzureDirectLineOptions.Section))
            .Validate(azure => azure.IsSafe, "DirectLine:Azure:Endpoint must be an https address: the secret is sent to it.")
            .ValidateOnStart();
        services.AddHttpClient(AzureTokens.ClientName, client => (client.Timeout, client.MaxResponseContentBufferSize) = (TimeSpan.FromSeconds(10), LongestAnswer))
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                ConnectTimeout = TimeSpan.FromSeconds(5),
            });
        return services.AddSingleton<AzureTokens>();
    }
}
