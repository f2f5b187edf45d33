// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.DirectLine.Azure;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>The Direct Line 3.0 service of the bot, at <c>/directline</c>.</summary>
internal static class DirectLineServices
{
    /// <summary>Needs an <see cref="IBot"/>, the storage and the pictures; each registered bot middleware takes part in its turns.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DirectLineOptions>()
            .Configure<IHostEnvironment>((options, host) =>
                options.KeyFile = DataFolder.Holding("directline.key", configuration, host.ContentRootPath))
            .Bind(configuration.GetSection(DirectLineOptions.Section))
            .Validate(options => options.TokenLifetime >= TimeSpan.FromMinutes(30), "DirectLine:TokenLifetime must be 30 minutes or more.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PassOffice>();
        services.AddSingleton<Origins>();
        services.AddSingleton<Limits>();
        services.AddSingleton<StreamHub>();
        services.AddSingleton<IActivityStream>(provider => provider.GetRequiredService<StreamHub>());
        services.AddSingleton<DirectLineAdapter>();
        services.AddSingleton<GivenAnswers>();
        services.AddSingleton<Turns>();
        services.AddHostedService(provider => provider.GetRequiredService<Turns>());
        services.AddSingleton<LeftOvers>();
        services.AddSingleton<Desk>();
        services.AddSingleton<Gate>();
        services.AddSingleton<TokenCalls>();
        services.AddSingleton<ConversationCalls>();
        services.AddSingleton<ActivityCalls>();
        services.AddSingleton<UploadCalls>();
        services.AddSingleton<StreamCall>();
        return services.AddAzureDirectLine(configuration);
    }

    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets();
        var services = app.Services;
        var gate = services.GetRequiredService<Gate>();
        var tokens = services.GetRequiredService<TokenCalls>();
        var conversations = services.GetRequiredService<ConversationCalls>();
        var activities = services.GetRequiredService<ActivityCalls>();
        var uploads = services.GetRequiredService<UploadCalls>();

        var group = app.MapGroup("/directline");
        group.MapPost("/tokens/generate", gate.Open(tokens.GenerateAsync));
        group.MapPost("/tokens/refresh", gate.Open(tokens.RefreshAsync));
        group.MapPost("/azure/tokens/generate", gate.Open(services.GetRequiredService<AzureTokens>().GenerateAsync));
        group.MapGet("/session/getsessionid", gate.Open(tokens.SessionAsync));
        group.MapPost("/conversations", gate.Open(conversations.StartAsync));
        group.MapGet("/conversations/{id}", gate.Open(conversations.ResumeAsync));
        group.MapDelete("/conversations/{id}", gate.Open(conversations.DeleteAsync));
        group.MapGet("/conversations/{id}/activities", gate.Open(activities.PollAsync));
        group.MapPost("/conversations/{id}/activities", gate.Open(activities.PostAsync));
        group.MapPost("/conversations/{id}/upload", gate.Open(uploads.PostAsync));
        group.MapGet("/attachments/{id}", gate.Open(uploads.GetAsync));
        group.MapGet("/conversations/{id}/stream", gate.Open(services.GetRequiredService<StreamCall>().ConnectAsync));
        group.Map("/{**rest}", gate.Open(gate.OtherwiseAsync));
        return app;
    }
}
