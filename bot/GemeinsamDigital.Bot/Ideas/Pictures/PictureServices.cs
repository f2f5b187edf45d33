// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Pictures;

internal static class PictureServices
{
    public static IServiceCollection AddPictures(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(provider => new PictureFolder(
            Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, configuration["DataFolder"] ?? "data", "pictures"),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<PictureIntake>()
        .AddHostedService<ForgetUnclaimedPictures>();
}
