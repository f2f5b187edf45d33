// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>Which language a turn is held in: the chosen one, the one the person writes, the client's, the office's — in this order.</summary>
internal sealed class LanguageChoice(IOptions<SiteOptions> site)
{
    public ConversationMemory Apply(ConversationMemory memory, Activity activity)
    {
        if (!memory.LanguageChosen && activity.Type == ActivityTypes.Message && LanguageDetector.Detect(activity.Text) is { } written)
            memory = memory with { Language = written == BotLanguage.German ? Default : written };
        BotLanguage.Use(memory.Language ?? FromLocale(activity.Locale));
        return memory;
    }

    /// <summary>German with the office's form of address.</summary>
    private string Default => site.Value.AddressForm == "Sie" ? BotLanguage.GermanFormal : BotLanguage.German;

    private string FromLocale(string? locale) =>
        locale is not null && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? BotLanguage.English : Default;
}
