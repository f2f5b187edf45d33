// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>How somebody asks to be spoken to; what is null stays as it is.</summary>
/// <param name="Language"><see cref="BotLanguage.German"/>, <see cref="BotLanguage.GermanSimple"/> or <see cref="BotLanguage.English"/>.</param>
/// <param name="AddressForm"><see cref="Du"/> or <see cref="Sie"/>; where only German has the difference it is kept for later.</param>
internal sealed record Wish(string? Language, string? AddressForm)
{
    /// <summary>The event of a client that has a switch for it; its value is <c>{ "language": "de|de-SIMPLE|en", "address": "du|sie" }</c>.</summary>
    public const string EventName = "gdb/settings";

    public const string Du = "du";
    public const string Sie = "Sie";

    /// <returns>Null when the message is about something else.</returns>
    public static Wish? In(string message) =>
        WholeMessage.IsOneOf(message, ConversationTexts.CommandInformal) ? new(BotLanguage.German, Du)
        : WholeMessage.IsOneOf(message, ConversationTexts.CommandFormal) ? new(BotLanguage.German, Sie)
        : WholeMessage.IsOneOf(message, ConversationTexts.CommandGerman) ? new(BotLanguage.German, null)
        : WholeMessage.IsOneOf(message, ConversationTexts.CommandSimple) ? new(BotLanguage.GermanSimple, null)
        : WholeMessage.IsOneOf(message, ConversationTexts.CommandEnglish) ? new(BotLanguage.English, null)
        : null;

    /// <returns>Null when the event asks for nothing that the bot can do.</returns>
    public static Wish? In(IEventActivity settings)
    {
        var wish = new Wish(
            ActivityJson.StringField(settings.Value, "language") is { } language && Speakable.Contains(language) ? language : null,
            ActivityJson.StringField(settings.Value, "address") switch { "du" => Du, "sie" => Sie, _ => null });
        return wish is { Language: null, AddressForm: null } ? null : wish;
    }

    private static readonly string[] Speakable = [BotLanguage.German, BotLanguage.GermanSimple, BotLanguage.English];
}
