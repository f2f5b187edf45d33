// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>What all calls need: who is asking, and which addresses to name in the answer.</summary>
internal sealed class Desk(PassOffice office, IOptions<DirectLineOptions> options)
{
    private const string Bearer = "Bearer ";

    /// <summary>The caller's pass, or the answer that turns the caller away. A conversation in the address must be the pass's own.</summary>
    internal async Task<(Pass? Pass, Answer? Refusal)> AdmitAsync(HttpContext context, bool evenExpired = false)
    {
        var check = await office.ReadTokenAsync(Token(context.Request));
        return check switch
        {
            PassCheck.Valid(var pass) => AtOwnConversation(context, pass),
            PassCheck.Expired(var pass) when evenExpired => AtOwnConversation(context, pass),
            PassCheck.Expired => (null, Refusal.Expired),
            PassCheck.Over => (null, Refusal.Over),
            _ => (null, Refusal.NoToken),
        };
    }

    internal Uri ServiceUrl(HttpRequest request) => options.Value.PublicUrl is { } own
        ? new Uri(own, "directline")
        : new Uri($"{request.Scheme}://{request.Host}{request.PathBase}/directline");

    /// <summary>The answer that opens or resumes a conversation, with a fresh token.</summary>
    internal Answer Conversation(int status, Pass pass, HttpRequest request, long watermark)
    {
        var stream = new UriBuilder(ServiceUrl(request));
        stream.Scheme = stream.Scheme == Uri.UriSchemeHttps ? Uri.UriSchemeWss : Uri.UriSchemeWs;
        stream.Path += $"/conversations/{pass.Conversation}/stream";
        stream.Query = string.Create(CultureInfo.InvariantCulture, $"watermark={watermark}&t={office.IssueTicket(pass)}");
        return Answer.Of(status, (desk: this, pass, stream.Uri.AbsoluteUri), static (json, to) =>
        {
            to.desk.WriteToken(json, to.pass);
            json.WriteString("streamUrl"u8, to.AbsoluteUri);
        });
    }

    internal Answer Token(Pass pass) => Answer.Of(StatusCodes.Status200OK, (desk: this, pass), static (json, to) => to.desk.WriteToken(json, to.pass));

    /// <summary>Where a client says it is. An unreadable watermark is none: too much is better than too little.</summary>
    internal static long Watermark(HttpRequest request) =>
        long.TryParse(request.Query["watermark"], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    /// <summary>The same, and 0 as well when the conversation has not got that far.</summary>
    internal static long Watermark(HttpRequest request, DirectLineConversation conversation) =>
        Watermark(request) is var watermark && watermark <= conversation.LastSequence ? watermark : 0;

    private static string? Token(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;
    }

    private static (Pass?, Answer?) AtOwnConversation(HttpContext context, Pass pass) =>
        context.GetRouteValue("id") is string id && id != pass.Conversation ? (null, Refusal.ForeignConversation) : (pass, null);

    private void WriteToken(Utf8JsonWriter json, Pass pass)
    {
        json.WriteString("conversationId"u8, pass.Conversation);
        json.WriteString("token"u8, office.IssueToken(pass));
        json.WriteNumber("expires_in"u8, (int)options.Value.TokenLifetime.TotalSeconds);
    }
}
