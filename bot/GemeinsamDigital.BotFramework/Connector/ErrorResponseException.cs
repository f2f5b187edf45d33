// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A channel refused what the bot sent, or could not be reached.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string? message)
        : base(message)
    {
    }

    public ErrorResponseException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the channel says about the reason, if it said anything in the protocol's form.</summary>
    public ErrorResponse? Body { get; set; }

    /// <summary>Null when no answer came at all.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }
}
