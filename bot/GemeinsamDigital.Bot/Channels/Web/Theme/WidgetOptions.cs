// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.Web.Theme;

/// <summary>How the chat looks on every website that shows it; a page's own attributes win.</summary>
internal sealed class WidgetOptions
{
    public const string Section = "Widget";

    /// <summary>The window's title, at most 60 characters. Default: Gemeinsam Digital.</summary>
    public string? Heading { get; set; }

    /// <summary>The text of the button once the chat was opened on a page, at most 40 characters. Default: „Chat öffnen“.</summary>
    public string? OpenLabel { get; set; }

    /// <summary>A German sentence above the conversation, at most 300 characters. Default: none.</summary>
    public string? Greeting { get; set; }

    /// <summary>The lower corner in which the chat stands: <c>right</c> or <c>left</c>. Default: the page's choice, else right.</summary>
    public string? Position { get; set; }

    /// <summary>The colour of head and buttons, as <c>#rrggbb</c>. Default: the red of the start page.</summary>
    public string? Accent { get; set; }

    /// <summary>The colour of the text on it. Default: white or black, whatever is readable.</summary>
    public string? OnAccent { get; set; }

    /// <summary>The same in dark mode. Default: <see cref="Accent"/>.</summary>
    public string? AccentDark { get; set; }

    /// <summary>The text on it. Default: white or black, whatever is readable.</summary>
    public string? OnAccentDark { get; set; }

    /// <summary>The accessibility statement. Default: <c>barrierefreiheit.html</c> of the bot.</summary>
    public Uri? AccessibilityUrl { get; set; }

    /// <summary>What the switch offers: <c>de</c>, <c>de-SIMPLE</c>, <c>en</c>. Default: all.</summary>
    public IReadOnlyList<string> Languages { get; set; } = [];
}
