// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Which language a turn is held in: the chosen one, the one the person writes, the client's, the office's — in this order.</summary>
internal sealed class LanguageChoice(IOptions<SiteOptions> site)
{
    /// <summary>What a page says beside a language when it was told how to address people; the part after <c>x</c> is ours to define (BCP 47).</summary>
    private const string LocaleOfDu = "de-x-du";
    private const string LocaleOfSie = "de-x-sie";

    public ConversationMemory Apply(ConversationMemory memory, Activity activity)
    {
        if (!memory.LanguageChosen && activity is { Type: ActivityTypes.Message, Text.Length: > 0 } && LanguageDetector.Detect(IncomingText.WithoutMention(activity)) is { } written)
            memory = memory with { Language = written == BotLanguage.German ? GermanOf(memory, activity.Locale) : written };
        BotLanguage.Use(memory.Language ?? FromLocale(memory, LocaleOf(activity)));
        return memory;
    }

    /// <summary>From now on it no longer follows what the person writes.</summary>
    public ConversationMemory Choose(ConversationMemory memory, Wish wish)
    {
        memory = memory with { AddressForm = wish.AddressForm ?? memory.AddressForm };
        var language = wish.Language ?? Plain(BotLanguage.Current);
        language = language == BotLanguage.German ? BotLanguage.GermanWith(memory.AddressForm ?? site.Value.AddressForm) : language;
        BotLanguage.Use(language);
        return memory with { Language = language, LanguageChosen = true };
    }

    private static string Plain(string language) => language == BotLanguage.GermanFormal ? BotLanguage.German : language;

    /// <summary>Teams announces an arrival twice, in any order, and only one of the events has a locale: the greeting must not depend on which comes first.</summary>
    private static string? LocaleOf(Activity activity) =>
        activity is { ChannelId: ChannelIds.Msteams, Type: ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate } ? null : activity.Locale;

    private string FromLocale(ConversationMemory memory, string? locale) =>
        locale is not null && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? BotLanguage.English : GermanOf(memory, locale);

    /// <summary>The German that the client's page speaks, or the office's.</summary>
    private string GermanOf(ConversationMemory memory, string? locale) =>
        BotLanguage.GermanSimple.Equals(locale, StringComparison.OrdinalIgnoreCase) ? BotLanguage.GermanSimple
        : BotLanguage.GermanWith(memory.AddressForm
            ?? (LocaleOfSie.Equals(locale, StringComparison.OrdinalIgnoreCase) ? Wish.Sie
            : LocaleOfDu.Equals(locale, StringComparison.OrdinalIgnoreCase) ? Wish.Du
            : site.Value.AddressForm));
}
