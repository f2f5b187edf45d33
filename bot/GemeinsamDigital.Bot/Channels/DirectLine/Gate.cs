// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>What every answer has: no caching (browsers would keep an error for ever), the permissions of other sites, one shape of errors.</summary>
internal sealed partial class Gate(Origins origins, ILogger<Gate> logger)
{
    private static readonly Answer Broken = new(StatusCodes.Status500InternalServerError, """{"error":{"code":"ServiceError","message":"The chat does not work at the moment."}}"""u8.ToArray());

    internal RequestDelegate Open(Func<HttpContext, Task<Answer>> call) => async context =>
    {
        Permit(context);
        try
        {
            await WriteAsync(context.Response, await call(context));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is waiting for the answer any more.
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await WriteAsync(context.Response, Refusal.BadRequest(e.StatusCode));
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            LogBroken(e.GetType().Name, context.Request.Method);
            await WriteAsync(context.Response, Broken);
        }
    };

    /// <summary>Anything without a call of its own: the questions of browsers before they call, and wrong addresses.</summary>
    internal Task<Answer> OtherwiseAsync(HttpContext context)
    {
        if (!HttpMethods.IsOptions(context.Request.Method))
            return Task.FromResult(Refusal.NotFound);
        if (!origins.Allows(context.Request))
            return Task.FromResult(Refusal.ForeignOrigin);

        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST, DELETE, OPTIONS";
        headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        headers.AccessControlMaxAge = "7200";
        return Task.FromResult(Answer.Nothing);
    }

    private void Permit(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.Vary = "Origin";
        var origin = context.Request.Headers.Origin.ToString();
        if (!origins.IsTrusted(origin))
            return;

        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowCredentials = "true";
        headers.AccessControlExposeHeaders = "retry-after";
    }

    private static async Task WriteAsync(HttpResponse response, Answer answer)
    {
        if (answer == Answer.Done)
            return;

        response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
            response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (answer.Json.IsEmpty)
            return;

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = answer.Json.Length;
        await response.Body.WriteAsync(answer.Json);
    }

    // The message of an exception may hold what a citizen wrote.
    [LoggerMessage(Level = LogLevel.Error, Message = "A Direct Line call ({Method}) failed with {ExceptionType}.")]
    private partial void LogBroken(string exceptionType, string method);
}
