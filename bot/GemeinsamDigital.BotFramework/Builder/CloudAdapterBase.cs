// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>A turn between the Bot Framework's channels and the bot, without saying how the activity came in.</summary>
public abstract class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = await OutgoingActivity.SendAsync(turnContext, activities[i], cancellationToken).ConfigureAwait(false);
        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return turnContext.Connector().Conversations.UpdateActivityAsync(activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return turnContext.Connector().Conversations.DeleteActivityAsync(
            reference.Conversation?.Id ?? throw new ArgumentException("The reference names no conversation.", nameof(reference)),
            reference.ActivityId ?? throw new ArgumentException("The reference names no activity.", nameof(reference)),
            cancellationToken);
    }

    public override Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botId), continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);

    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string? audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var identity = CreateClaimsIdentity(botAppId);
        var connector = await BotFrameworkAuthentication.CreateConnectorFactory(identity)
            .CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await connector.Conversations
            .CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);
        await ProcessProactiveAsync(
            identity,
            NewConversation.FirstActivity(channelId, serviceUrl, conversationParameters, created),
            audience,
            callback,
            cancellationToken).ConfigureAwait(false);
    }

    protected static ClaimsIdentity CreateClaimsIdentity(string botAppId) => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? ""),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? ""),
    ]);

    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);
        var request = new AuthenticateRequestResult
        {
            ClaimsIdentity = claimsIdentity,
            Audience = audience ?? BotFrameworkAuthentication.GetOriginatingAudience(),
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
        };
        using var turnContext = await CreateTurnContextAsync(request, continuationActivity, callback, cancellationToken)
            .ConfigureAwait(false);
        await RunPipelineAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse?> ProcessActivityAsync(
        string? authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var request = await BotFrameworkAuthentication
            .AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(request, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <returns>What the channel gets in the answer to its request; null when the answer is empty.</returns>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(callback);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var turnContext = await CreateTurnContextAsync(authenticateRequestResult, activity, callback, cancellationToken)
            .ConfigureAwait(false);
        await RunPipelineAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        return TurnAnswer.Of(turnContext);
    }

    private async Task<TurnContext> CreateTurnContextAsync(
        AuthenticateRequestResult request, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var turnContext = new TurnContext(this, activity);
        turnContext.TurnState.Set<IIdentity?>(BotIdentityKey, request.ClaimsIdentity);
        turnContext.TurnState.Set(OAuthScopeKey, request.Audience);
        turnContext.TurnState.Set(callback);
        turnContext.TurnState.Set(request.ConnectorFactory);
        if (activity.ServiceUrl is { Length: > 0 } serviceUrl && request.ConnectorFactory is { } connectors)
            turnContext.TurnState.Set(await connectors.CreateAsync(serviceUrl, request.Audience, cancellationToken).ConfigureAwait(false));
        return turnContext;
    }
}
