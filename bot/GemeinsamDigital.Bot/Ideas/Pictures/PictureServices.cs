// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Ideas.Pictures;

internal static class PictureServices
{
    public static IServiceCollection AddPictures(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(provider => new PictureFolder(
            DataFolder.Holding("pictures", configuration, provider.GetRequiredService<IHostEnvironment>().ContentRootPath),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<PictureIntake>()
        .AddHostedService<ForgetUnclaimedPictures>();
}
