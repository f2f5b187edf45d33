// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>Which of the four languages a page is in: the one in its address, otherwise the browser's, with the office's form of address.</summary>
internal static class PageLanguage
{
    public const string Parameter = "sprache";

    public static IReadOnlyList<(string Language, Func<string> Name, string Tag)> All { get; } =
    [
        (BotLanguage.German, () => PageTexts.LanguageGerman, "de"),
        (BotLanguage.GermanFormal, () => PageTexts.LanguageFormal, "de"),
        (BotLanguage.GermanSimple, () => PageTexts.LanguageSimple, "de"),
        (BotLanguage.English, () => PageTexts.LanguageEnglish, "en"),
    ];

    public static void Use(HttpRequest request, SiteOptions site)
    {
        var asked = request.Query[Parameter].ToString();
        var known = All.Select(each => each.Language).FirstOrDefault(language => language.Equals(asked, StringComparison.OrdinalIgnoreCase));
        BotLanguage.Use(known ?? (PrefersEnglish(request) ? BotLanguage.English : BotLanguage.GermanWith(site.AddressForm)));
    }

    /// <summary>The address of a page of ours in the language of this one. Relative, so that it is right behind every proxy.</summary>
    /// <param name="page">May have parameters of its own.</param>
    public static string Link(string page, string? language = null) => $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={language ?? BotLanguage.Current}";

    private static bool PrefersEnglish(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(each => each.Quality ?? 1)
            .Select(each => each.Value.ToString())
            .FirstOrDefault(tag => Is(tag, "de") || Is(tag, "en")) is { } first
        && Is(first, "en");

    private static bool Is(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] == '-');
}
