// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The adapter behind <c>POST /api/messages</c>: a request becomes a turn, and every outcome a status.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter()
        : this(new ConfigurationBuilder().Build())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        switch (await ActivityRequest.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false))
        {
            case ActivityRequest.Readable(var activity):
                await ProcessAsync(activity, httpRequest, httpResponse, bot, cancellationToken).ConfigureAwait(false);
                break;
            case ActivityRequest.Refused(var status):
                httpResponse.StatusCode = status;
                break;
        }
    }

    private async Task ProcessAsync(
        Activity activity, HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken)
    {
        if (await AuthenticateAsync(activity, httpRequest, cancellationToken).ConfigureAwait(false) is not { } caller)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        try
        {
            var answer = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await httpResponse.WriteAnswerAsync(answer, cancellationToken).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refused) when (!httpResponse.HasStarted)
        {
            httpResponse.StatusCode = refused.StatusCode;
        }
        catch (Exception failure) when (!(failure is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            Logger.LogTurnFailed(activity.Type, activity.ChannelId, failure.GetType().Name);
            if (!httpResponse.HasStarted)
                httpResponse.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private async Task<AuthenticateRequestResult?> AuthenticateAsync(
        Activity activity, HttpRequest httpRequest, CancellationToken cancellationToken)
    {
        try
        {
            return await BotFrameworkAuthentication
                .AuthenticateRequestAsync(activity, httpRequest.Headers.Authorization, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException refusal)
        {
            Logger.LogRefused(refusal.Message);
            return null;
        }
    }
}
