// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;

namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>The calls of Direct Line that a client makes.</summary>
public enum Call
{
    None,
    Token,
    Start,
    Post,
    Upload,
    Resume,
    Stream,
    Poll,
    Refresh,
    Delete,
}

internal static class Calls
{
    internal static Call Of(HttpRequest request)
    {
        var parts = request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (request.Method, parts) switch
        {
            ("POST", ["directline", "tokens", "generate"]) => Call.Token,
            ("POST", ["directline", "tokens", "refresh"]) => Call.Refresh,
            ("POST", ["directline", "conversations"]) => Call.Start,
            ("POST", ["directline", "conversations", _, "activities"]) => Call.Post,
            ("POST", ["directline", "conversations", _, "upload"]) => Call.Upload,
            ("GET", ["directline", "conversations", _, "activities"]) => Call.Poll,
            ("GET", ["directline", "conversations", _, "stream"]) => Call.Stream,
            ("GET", ["directline", "conversations", _]) => Call.Resume,
            ("DELETE", ["directline", "conversations", _]) => Call.Delete,
            _ => Call.None,
        };
    }
}
