// SPDX-License-Identifier: EUPL-1.2
using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Http;

/// <summary>Calls to one channel: signed, repeated while the channel is overloaded or away, and read without reflection.</summary>
internal sealed class ChannelCalls(HttpClient httpClient, ServiceClientCredentials credentials, TimeProvider time)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public ServiceClientCredentials Credentials => credentials;

    public async Task<HttpOperationResponse<TBody>> SendAsync<TBody>(
        ChannelCall call, JsonTypeInfo<TBody> bodyType, CancellationToken cancellationToken)
        where TBody : class, new()
    {
        using var response = await SendAsync(call, cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse<TBody>
        {
            Request = response.RequestMessage,
            Response = response,
            Body = await response.ReadBodyAsync(bodyType, cancellationToken).ConfigureAwait(false) ?? new TBody(),
        };
    }

    /// <returns>A successful answer; every other one becomes an <see cref="ErrorResponseException"/>.</returns>
    public async Task<HttpResponseMessage> SendAsync(ChannelCall call, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan pause;
            try
            {
                var response = await SendOnceAsync(call, cancellationToken).ConfigureAwait(false);
                if (response.IsSuccessStatusCode)
                    return response;
                using (response)
                {
                    if (attempt == RetryPolicy.MaxAttempts || !RetryPolicy.IsTransient(response.StatusCode))
                        throw await RefusedAsync(response, cancellationToken).ConfigureAwait(false);
                    pause = RetryPolicy.PauseAfter(attempt, response.Headers.RetryAfter, time.GetUtcNow());
                }
            }
            catch (HttpRequestException unreachable)
            {
                if (attempt == RetryPolicy.MaxAttempts)
                    throw new ErrorResponseException("The channel could not be reached.", unreachable);
                pause = RetryPolicy.PauseAfter(attempt, null, time.GetUtcNow());
            }
            catch (TaskCanceledException late) when (late.InnerException is TimeoutException)
            {
                // Not tried again: the channel may well have taken the message and only be slow to say so.
                throw new ErrorResponseException("The channel did not answer in time.", late);
            }
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(ChannelCall call, CancellationToken cancellationToken)
    {
        // Not disposed: the caller finds it in the answer, and its content is plain memory.
        var request = new HttpRequestMessage(call.Method, call.Address);
        if (call.Body is { } body)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        foreach (var (name, values) in call.Headers ?? [])
            request.Headers.TryAddWithoutValidation(name, values);
        await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        return await httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ErrorResponseException> RefusedAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        new($"The channel answered with status {(int)response.StatusCode}.")
        {
            Response = new HttpResponseMessageWrapper(response.StatusCode),
            Body = await response.ReadBodyAsync(BotJson.TypeInfo<ErrorResponse>(), cancellationToken).ConfigureAwait(false),
        };
}
