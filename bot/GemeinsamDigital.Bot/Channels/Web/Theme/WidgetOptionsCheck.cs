// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Channels.Web.Theme;

/// <summary>Refuses a look that nobody could read, and everything that is no plain text, colour or address.</summary>
internal sealed class WidgetOptionsCheck : IValidateOptions<WidgetOptions>
{
    private static readonly string[] Known = [BotLanguage.German, BotLanguage.GermanSimple, BotLanguage.English];

    public ValidateOptionsResult Validate(string? name, WidgetOptions options)
    {
        string[] problems =
        [
            .. Text(options.Heading, nameof(options.Heading), 60),
            .. Text(options.OpenLabel, nameof(options.OpenLabel), 40),
            .. Text(options.Greeting, nameof(options.Greeting), 300),
            .. Colours(options.Accent, nameof(options.Accent), options.OnAccent, nameof(options.OnAccent)),
            .. Colours(options.AccentDark, nameof(options.AccentDark), options.OnAccentDark, nameof(options.OnAccentDark)),
            .. options.Position is null or "left" or "right" ? [] : new[] { "Widget:Position must be \"right\" or \"left\"." },
            .. options.AccessibilityUrl is null or { IsAbsoluteUri: true, Scheme: "https" or "http" } ? [] : new[] { "Widget:AccessibilityUrl must be an absolute http or https address." },
            .. options.Languages.Except(Known).Select(language => $"Widget:Languages knows \"de\", \"de-SIMPLE\" and \"en\", not \"{language}\"."),
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Text(string? text, string setting, int longest)
    {
        if (text is not null && (string.IsNullOrWhiteSpace(text) || text.Length > longest || text.Any(char.IsControl)))
            yield return $"Widget:{setting} must be one line of at most {longest} characters.";
    }

    private static IEnumerable<string> Colours(string? accent, string accentSetting, string? onAccent, string onAccentSetting)
    {
        var (ground, text) = (Colour.Parse(accent), Colour.Parse(onAccent));
        if (accent is not null && ground is null)
            yield return $"Widget:{accentSetting} must be a colour like #1a2b3c.";
        if (onAccent is not null && text is null)
            yield return $"Widget:{onAccentSetting} must be a colour like #1a2b3c.";
        if (onAccent is not null && accent is null)
            yield return $"Widget:{onAccentSetting} needs Widget:{accentSetting}.";
        if (ground is not null && text is not null && ground.ContrastWith(text) is var contrast and < Colour.Readable)
            yield return string.Create(CultureInfo.InvariantCulture, $"Widget:{onAccentSetting} on Widget:{accentSetting} has a contrast of {contrast:0.00}:1; people need at least {Colour.Readable}:1.");
    }
}
