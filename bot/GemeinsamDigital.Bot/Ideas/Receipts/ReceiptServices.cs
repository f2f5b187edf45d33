// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Receipts;

/// <summary>What the author of an idea can do after submitting it.</summary>
internal static class ReceiptServices
{
    public static IServiceCollection AddReceipts(this IServiceCollection services) => services
        .AddSingleton<IdeaAccess>()
        .AddSingleton<IdeaStatusView>()
        .AddSingleton<DataTickets>()
        .AddSingleton<IdeaData>()
        .AddHostedService<FinishErasures>();
}
