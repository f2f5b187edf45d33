// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Places;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Ideas.Links;

/// <summary>The address that opens the start page, and on it the chat with the idea dialog.</summary>
internal sealed class IdeaLink(IOptions<SiteOptions> options)
{
    /// <summary>The address is the same whoever asks for it.</summary>
    public bool IsFixed => options.Value.PublicUrl is not null;

    /// <returns>Null if nobody said where the bot is and the request names no usable host either.</returns>
    public Uri? For(Bezirk? bezirk, HttpRequest request) =>
        (options.Value.PublicUrl ?? Home(request)) is { } home
            ? new Uri(home, bezirk is { } named ? $"./?idee={BezirkSlug.Of(named)}" : "./?idee")
            : null;

    private static Uri? Home(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host}{request.PathBase}/", UriKind.Absolute, out var home) ? home : null;
}
