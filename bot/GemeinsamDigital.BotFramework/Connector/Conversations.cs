// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

internal sealed class Conversations(Uri baseUri, ChannelCalls calls) : IConversations
{
    private static readonly JsonTypeInfo<ResourceResponse> Resource = BotJson.TypeInfo<ResourceResponse>();
    private static readonly JsonTypeInfo<ConversationResourceResponse> Conversation = BotJson.TypeInfo<ConversationResourceResponse>();
    private static readonly JsonTypeInfo<ConversationParameters> Parameters = BotJson.TypeInfo<ConversationParameters>();

    private readonly string _root = baseUri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/v3/conversations";

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(parameters, Parameters);
        return calls.SendAsync(new(HttpMethod.Post, new Uri(_root), body, customHeaders), Conversation, cancellationToken);
    }

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken) =>
        calls.SendAsync(
            new(HttpMethod.Post, Activities(conversationId), BotJson.ToUtf8Bytes(activity), customHeaders), Resource, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>>? customHeaders,
        CancellationToken cancellationToken) =>
        calls.SendAsync(
            new(HttpMethod.Post, Activities(conversationId, activityId), BotJson.ToUtf8Bytes(activity), customHeaders),
            Resource,
            cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>>? customHeaders,
        CancellationToken cancellationToken) =>
        calls.SendAsync(
            new(HttpMethod.Put, Activities(conversationId, activityId), BotJson.ToUtf8Bytes(activity), customHeaders),
            Resource,
            cancellationToken);

    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>>? customHeaders,
        CancellationToken cancellationToken)
    {
        var call = new ChannelCall(HttpMethod.Delete, Activities(conversationId, activityId), null, customHeaders);
        using var response = await calls.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse { Request = response.RequestMessage, Response = response };
    }

    private Uri Activities(string conversationId) => new($"{_root}/{Escaped(conversationId)}/activities");

    private Uri Activities(string conversationId, string activityId) =>
        new($"{_root}/{Escaped(conversationId)}/activities/{Escaped(activityId)}");

    /// <summary>Ids are a channel's own: <c>19:abc@thread|x/y</c> is one segment, and <c>..</c> must not climb.</summary>
    private static string Escaped(string id) => id switch
    {
        "" => throw new ArgumentException("An id is empty.", nameof(id)),
        "." or ".." => throw new ArgumentException("An id is a path.", nameof(id)),
        _ => Uri.EscapeDataString(id),
    };
}
