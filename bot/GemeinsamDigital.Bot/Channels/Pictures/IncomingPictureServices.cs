// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.Pictures;

internal static class IncomingPictureServices
{
    public static IServiceCollection AddIncomingPictures(this IServiceCollection services)
    {
        services.AddHttpClient(PictureDownload.ClientName).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
        });
        return services.AddSingleton<PictureDownload>().AddSingleton<IncomingPicture>();
    }
}
