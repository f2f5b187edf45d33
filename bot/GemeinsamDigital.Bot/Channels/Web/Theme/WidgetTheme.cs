// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Web.Theme;

/// <summary>What the widget reads; a field that is missing leaves it as it is.</summary>
internal sealed record WidgetTheme
{
    public string? Heading { get; init; }

    public string? OpenLabel { get; init; }

    public string? Greeting { get; init; }

    public string? Position { get; init; }

    /// <summary><c>du</c> or <c>sie</c>.</summary>
    public required string Address { get; init; }

    public IReadOnlyList<string>? Languages { get; init; }

    public ThemeColours? Light { get; init; }

    public ThemeColours? Dark { get; init; }

    public ThemeLinks? Links { get; init; }

    public static WidgetTheme Of(WidgetOptions widget, SiteOptions site) => new()
    {
        Heading = widget.Heading,
        OpenLabel = widget.OpenLabel,
        Greeting = widget.Greeting,
        Position = widget.Position,
        Address = site.AddressForm == Wish.Sie ? "sie" : "du",
        Languages = widget.Languages.Count == 0 ? null : [.. widget.Languages.Distinct()],
        Light = ThemeColours.Of(widget.Accent, widget.OnAccent),
        Dark = ThemeColours.Of(widget.AccentDark, widget.OnAccentDark),
        Links = ThemeLinks.Of(site.ContactUrl, site.PrivacyUrl, widget.AccessibilityUrl),
    };
}

internal sealed record ThemeColours(string Accent, string? OnAccent)
{
    public static ThemeColours? Of(string? accent, string? onAccent) => accent is null ? null : new(accent, onAccent);
}

internal sealed record ThemeLinks(Uri? Contact, Uri? Privacy, Uri? Accessibility)
{
    public static ThemeLinks? Of(Uri? contact, Uri? privacy, Uri? accessibility) =>
        contact is null && privacy is null && accessibility is null ? null : new(contact, privacy, accessibility);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WidgetTheme))]
internal sealed partial class ThemeJson : JsonSerializerContext;
