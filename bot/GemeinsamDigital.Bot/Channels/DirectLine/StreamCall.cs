// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>
/// GET conversations/{id}/stream?watermark=&amp;t=: the WebSocket. Browsers cannot send a token with it, so the address holds a short-lived
/// ticket; it may be used more than once, because clients come back with the address that they have.
/// </summary>
internal sealed class StreamCall(
    PassOffice office, Origins origins, StreamHub hub, IDirectLineStore store, IOptions<DirectLineOptions> options, TimeProvider time, ILogger<StreamSocket> logger)
{
    internal async Task<Answer> ConnectAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            return Refusal.NoSocket;
        if (!origins.Allows(context.Request))
            return Refusal.ForeignOrigin;
        if (await office.ReadTicketAsync(context.Request.Query["t"]) is not PassCheck.Valid(var pass))
            return Refusal.NoToken;
        if ((string?)context.GetRouteValue("id") != pass.Conversation)
            return Refusal.ForeignConversation;
        if (!hub.HasRoom(pass.Conversation))
            return Refusal.TooManySockets;
        if (await store.FindAsync(pass.Conversation, context.RequestAborted) is not { } conversation)
            return Refusal.Gone;

        await FollowAsync(context, pass.Conversation, Desk.Watermark(context.Request, conversation));
        return Answer.Done;
    }

    private async Task FollowAsync(HttpContext context, string conversationId, long watermark)
    {
        using var webSocket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            KeepAliveInterval = options.Value.PingInterval,
            KeepAliveTimeout = options.Value.PeerTimeout,
        });
        var socket = new StreamSocket(webSocket, conversationId, watermark, store, time, logger);
        if (!hub.TryAdd(socket))
            return;

        try
        {
            await socket.RunAsync();
        }
        finally
        {
            hub.Remove(socket);
        }
    }
}
