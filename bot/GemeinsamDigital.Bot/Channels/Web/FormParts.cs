// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>What the forms of all pages have in common.</summary>
internal static class FormParts
{
    /// <summary>Says which button was pressed.</summary>
    public const string Action = "tun";

    /// <summary>A field that people neither see nor reach; programs fill it.</summary>
    public const string Trap = "webseite";

    /// <param name="text">Markdown; null when there is nothing to say.</param>
    public static Markup Notice(string? text) => text is null ? default : Markup.Of($"""<div class="notice" role="status">{MarkdownMarkup.Of(text)}</div>""");

    public static Markup Button(string action, string title, string look) =>
        Markup.Of($"<button class=\"{look}\" name=\"{Action}\" value=\"{action}\">{title}</button> ");

    public static Markup TrapField() => Markup.Of($"""
        <div class="trap" aria-hidden="true"><label for="{Trap}">{PageTexts.Trap}</label><input type="text" name="{Trap}" id="{Trap}" value="" tabindex="-1" autocomplete="off"></div>
        """);
}
