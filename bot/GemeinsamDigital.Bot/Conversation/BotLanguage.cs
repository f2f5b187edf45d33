// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>
/// The four ways in which the bot speaks. Each is a culture of its own, so that the resources' ordinary fallback serves them:
/// what has no formal, simple or English text is said in German with "du".
/// </summary>
internal static class BotLanguage
{
    public const string German = "de";

    /// <summary>German that says "Sie". ICU writes variants in capitals, and the resource folder must match.</summary>
    public const string GermanFormal = "de-FORMAL";

    /// <summary>Leichte Sprache; <c>simple</c> is a registered variant of BCP 47.</summary>
    public const string GermanSimple = "de-SIMPLE";

    public const string English = "en";

    /// <summary>Both cultures of the running turn: texts look at one, number and date formats at the other.</summary>
    public static void Use(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        CultureInfo.CurrentUICulture = culture;
        CultureInfo.CurrentCulture = language.StartsWith(German, StringComparison.Ordinal) ? CultureInfo.GetCultureInfo("de-DE") : CultureInfo.GetCultureInfo("en-GB");
    }

    /// <summary>Says something in a language that is not the running turn's.</summary>
    public static T In<T>(string language, Func<T> say)
    {
        var (texts, formats) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        try
        {
            Use(language);
            return say();
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (texts, formats);
        }
    }

    public static string Current => CultureInfo.CurrentUICulture.Name switch
    {
        GermanFormal => GermanFormal,
        GermanSimple => GermanSimple,
        English => English,
        _ => German,
    };

    /// <param name="addressForm"><see cref="Wish.Du"/> or <see cref="Wish.Sie"/>.</param>
    public static string GermanWith(string addressForm) => addressForm == Wish.Sie ? GermanFormal : German;

    /// <summary>The tag that browsers and screen readers know.</summary>
    public static string CurrentTag => Current == English ? English : German;

    /// <summary>The folder of the knowledge base that belongs to a language.</summary>
    public static string KnowledgeLanguage(string language) => language switch
    {
        English => "en",
        GermanSimple => "de-leicht",
        _ => "de",
    };

    /// <summary>All folders of the knowledge base, that of the current language first.</summary>
    public static string[] KnowledgeLanguages() => KnowledgeLanguage(Current) switch
    {
        "en" => ["en", "de", "de-leicht"],
        "de-leicht" => ["de-leicht", "de", "en"],
        _ => ["de", "en", "de-leicht"],
    };
}
