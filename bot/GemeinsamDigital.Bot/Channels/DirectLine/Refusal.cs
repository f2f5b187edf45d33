// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>
/// The ways a Direct Line call is turned down. The status decides what a client does next: 401 and 400 keep the chat alive, 403 ends it
/// visibly, 404 would end it silently and is used for unknown addresses only, 429 at the start is asked again.
/// </summary>
internal static class Refusal
{
    internal static readonly Answer NoToken = Of(StatusCodes.Status401Unauthorized, "Unauthorized", "A bearer token is needed.");
    internal static readonly Answer Expired = Of(StatusCodes.Status401Unauthorized, "TokenExpired", "The token has expired; refresh it.");
    internal static readonly Answer Over = Of(StatusCodes.Status403Forbidden, "TokenExpired", "The session is over; get a new token.");
    internal static readonly Answer ForeignConversation = Of(StatusCodes.Status403Forbidden, "Forbidden", "The token is for another conversation.");
    internal static readonly Answer ForeignOrigin = Of(StatusCodes.Status403Forbidden, "Forbidden", "This web site is not among the trusted origins.");
    internal static readonly Answer Gone = Of(StatusCodes.Status403Forbidden, "ConversationNotFound", "The conversation is gone; start a new one.");
    internal static readonly Answer NotFound = Of(StatusCodes.Status404NotFound, "NotFound", "There is nothing at this address.");
    internal static readonly Answer TooBig = Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The message is too big.");
    internal static readonly Answer TooSlow = Of(StatusCodes.Status408RequestTimeout, "RequestTimeout", "The file took too long to arrive.");
    internal static readonly Answer NoSocket = BadArgument("This address takes WebSocket connections only.");
    internal static readonly Answer BotFailed = Of(StatusCodes.Status500InternalServerError, "BotError", "The bot could not answer.");
    internal static readonly Answer TooManySockets = TooMany("This conversation is open in too many places.", TimeSpan.FromSeconds(20));

    internal static Answer BadArgument(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    internal static Answer Unavailable(string message) => Of(StatusCodes.Status502BadGateway, "ServiceUnavailable", message);

    internal static Answer TooMany(string message, TimeSpan retryAfter) =>
        Of(StatusCodes.Status429TooManyRequests, "TooManyRequests", message) with { RetryAfter = retryAfter };

    /// <summary>What the server itself found wrong with the request, such as a broken chunk.</summary>
    internal static Answer BadRequest(int status) => Of(status, "BadRequest", "The request could not be read.");

    private static Answer Of(int status, string code, string message) => Answer.Of(status, (code, message), static (json, error) =>
    {
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, error.code);
        json.WriteString("message"u8, error.message);
        json.WriteEndObject();
    });
}
