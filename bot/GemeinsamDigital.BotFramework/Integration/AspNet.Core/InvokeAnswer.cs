// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

internal static class InvokeAnswer
{
    public static async Task WriteAnswerAsync(this HttpResponse response, InvokeResponse? answer, CancellationToken cancellationToken)
    {
        if (answer is null)
        {
            response.StatusCode = StatusCodes.Status200OK;
            return;
        }

        response.StatusCode = answer.Status;
        if (answer.Body is not { } body)
            return;
        response.ContentType = "application/json; charset=utf-8";
        // The pipe of the server is written to directly; a body of unknown type falls back to reflection inside BotJson.
        await JsonSerializer
            .SerializeAsync(response.BodyWriter, body, BotJson.Options.GetTypeInfo(body.GetType()), cancellationToken)
            .ConfigureAwait(false);
    }
}
