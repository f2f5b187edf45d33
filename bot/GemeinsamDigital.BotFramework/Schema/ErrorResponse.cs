// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

/// <summary>What the connector service says when it refuses a call.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error? error = null) => Error = error;

    public Error? Error { get; set; }
}
