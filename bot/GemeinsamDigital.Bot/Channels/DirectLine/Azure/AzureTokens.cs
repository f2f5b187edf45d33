// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.DirectLine.Azure;

/// <summary>
/// Tokens for pages that reach the bot through Azure Direct Line instead of our own. The secret stays here; a page gets a token for one
/// conversation, with a user that it did not choose. Refreshing it is between the page and Azure.
/// </summary>
internal sealed partial class AzureTokens(
    IHttpClientFactory clients, Origins origins, Limits limits, IOptions<AzureDirectLineOptions> azure, IOptions<DirectLineOptions> options,
    ILogger<AzureTokens> logger)
{
    internal const string ClientName = "Azure Direct Line";

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly Answer Unavailable = Refusal.Unavailable("The chat service does not answer at the moment.");

    /// <summary>POST azure/tokens/generate. What goes wrong behind us is 429 or 502: pages ask again after both, while 401 and 403 would end their chat.</summary>
    internal async Task<Answer> GenerateAsync(HttpContext context)
    {
        if (string.IsNullOrWhiteSpace(azure.Value.Secret))
            return Refusal.NotFound;
        if (!origins.Allows(context.Request))
            return Refusal.ForeignOrigin;
        if (limits.Token(context.Connection.RemoteIpAddress) is { } tooMany)
            return tooMany;

        try
        {
            return await ExchangeAsync(TokenCalls.NewUser(), context);
        }
        catch (Exception e) when (e is HttpRequestException or JsonException || (e is OperationCanceledException && !context.RequestAborted.IsCancellationRequested))
        {
            LogFailed(e.GetType().Name);
            return Unavailable;
        }
    }

    private async Task<Answer> ExchangeAsync(string user, HttpContext context)
    {
        using var client = clients.CreateClient(ClientName);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{azure.Value.Service}/tokens/generate"))
        {
            Content = JsonContent.Create(new { user = new { id = user }, trustedOrigins = Trusted(context.Request) }),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", azure.Value.Secret) },
        };
        using var response = await client.SendAsync(request, context.RequestAborted);
        if (response.IsSuccessStatusCode)
            return await ReadAsync(response, user, context.RequestAborted) ?? Unavailable;

        LogRefused((int)response.StatusCode);
        return response.StatusCode == HttpStatusCode.TooManyRequests
            ? Refusal.TooMany("The chat service is busy; please wait a moment.", Wait(response.Headers.RetryAfter))
            : Unavailable;
    }

    private async Task<Answer?> ReadAsync(HttpResponseMessage response, string user, CancellationToken cancellationToken)
    {
        var token = await response.Content.ReadFromJsonAsync<AzureToken>(cancellationToken);
        return string.IsNullOrEmpty(token?.Token) || string.IsNullOrEmpty(token.ConversationId)
            ? null
            : Answer.Of(StatusCodes.Status200OK, (token, user, azure.Value.Service.AbsoluteUri), static (json, to) =>
            {
                json.WriteString("conversationId"u8, to.token.ConversationId);
                json.WriteString("token"u8, to.token.Token);
                json.WriteNumber("expires_in"u8, to.token.ExpiresIn);
                json.WriteString("userId"u8, to.user);
                json.WriteString("domain"u8, to.AbsoluteUri);
            });
    }

    /// <summary>Azure lets the token be used from these sites only.</summary>
    private IEnumerable<string> Trusted(HttpRequest request)
    {
        IEnumerable<string> sites = [request.Headers.Origin.ToString(), options.Value.PublicUrl?.GetLeftPart(UriPartial.Authority) ?? "", .. options.Value.TrustedOrigins];
        return sites.Where(site => site.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static TimeSpan Wait(RetryConditionHeaderValue? asked) =>
        asked?.Delta is { } wait && wait > TimeSpan.Zero ? TimeSpan.FromTicks(Math.Min(wait.Ticks, LongestWait.Ticks)) : TimeSpan.FromSeconds(5);

    private sealed record AzureToken(string? ConversationId, string? Token, [property: System.Text.Json.Serialization.JsonPropertyName("expires_in")] int ExpiresIn);

    [LoggerMessage(Level = LogLevel.Error, Message = "Azure Direct Line gave no token: status {Status}. After 401 or 403 look at the secret.")]
    private partial void LogRefused(int status);

    [LoggerMessage(Level = LogLevel.Error, Message = "Azure Direct Line gave no token: {ExceptionType}.")]
    private partial void LogFailed(string exceptionType);
}
