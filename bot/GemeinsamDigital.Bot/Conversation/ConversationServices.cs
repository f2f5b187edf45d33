// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Teams;
using GemeinsamDigital.Bot.Conversation.Dialogs;
using Microsoft.Bot.Builder;

namespace GemeinsamDigital.Bot.Conversation;

internal static class ConversationServices
{
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section)
            .Validate(site => site.PublicUrl is null or { IsAbsoluteUri: true }, "Site:PublicUrl must be an absolute address.")
            .Validate(site => site.AddressForm is "du" or "Sie", "Site:AddressForm must be \"du\" or \"Sie\".")
            .ValidateOnStart();
        return services
            .AddSingleton<SiteLinks>()
            .AddSingleton<LanguageChoice>()
            .AddSingleton<Greeting>()
            .AddSingleton<CommonReplies>()
            .AddSingleton<IdeaDialog>()
            .AddSingleton<StatusDialog>()
            .AddSingleton<FeedbackDialog>()
            .AddSingleton<FeedbackEvent>()
            .AddSingleton<WithdrawDialog>()
            .AddSingleton<EraseDialog>()
            .AddSingleton<AuthorCommands>()
            .AddSingleton<BotDialogs>()
            .AddSingleton<LanguageSwitch>()
            .AddSingleton<PressedButton>()
            .AddSingleton<MessageRouter>()
            .AddSingleton<Membership>()
            .AddSingleton<PresentState>()
            .AddSingleton<CardActions>()
            .AddSingleton<IBot, CitizenBot>()
            .AddSingleton<ConversationLocks>()
            .AddSingleton<ReplyDelivery>()
            .AddSingleton<Microsoft.Bot.Builder.IMiddleware, TurnTransaction>()
            .AddSingleton<ChannelDelivery>()
            .AddSingleton<OutboxWorker>()
            .AddHostedService(provider => provider.GetRequiredService<OutboxWorker>())
            .AddHostedService<ReplicaListener>();
    }
}
