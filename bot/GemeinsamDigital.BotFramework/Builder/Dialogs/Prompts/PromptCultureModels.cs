// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs.Prompts;

public static class PromptCultureModels
{
    public static PromptCultureModel German => new()
    {
        Locale = "de-de",
        InlineOr = " oder ",
        InlineOrMore = " oder ",
        YesInLanguage = "Ja",
        NoInLanguage = "Nein",
    };

    public static PromptCultureModel English => new()
    {
        Locale = "en-us",
        InlineOr = " or ",
        InlineOrMore = ", or ",
        YesInLanguage = "Yes",
        NoInLanguage = "No",
    };

    /// <summary>German for "de", "de-DE", "DE-at" …, English for everything else.</summary>
    internal static PromptCultureModel For(string? locale) =>
        locale is not null && locale.Split('-', '_')[0].Equals("de", StringComparison.OrdinalIgnoreCase) ? German : English;
}
