// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>An address that a person gives. Only http and https; a missing scheme is taken for https.</summary>
internal static class WebLink
{
    /// <returns>The address in its normal form; null when the text is none.</returns>
    public static string? Read(string text)
    {
        var typed = text.Trim().TrimEnd('.', ',');
        if (typed.Length == 0 || typed.Any(char.IsWhiteSpace))
            return null;
        if (!typed.Contains("://", StringComparison.Ordinal))
            typed = "https://" + typed;
        return Uri.TryCreate(typed, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.UserInfo.Length == 0
            && IsHost(address.Host)
            ? address.AbsoluteUri
            : null;
    }

    /// <summary>A name with a top level domain; a word of a sentence is none.</summary>
    private static bool IsHost(string host) =>
        host.LastIndexOf('.') is > 0 and var dot && host.Length - dot > 2 && host[(dot + 1)..].All(char.IsLetter);
}
