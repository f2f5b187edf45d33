// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>Buttons in the head of the page that send the form below to itself in another language, with all that is in it.</summary>
internal static class FormLanguages
{
    public const string Form = "formular";

    /// <param name="action">What the form should do then.</param>
    /// <param name="enter">What the enter key in a field means. Browsers take the first button of a form for it, so one stands here that nobody sees.</param>
    public static Markup Buttons(string action, string? enter = null)
    {
        var first = enter is null ? default : Markup.Of($"""
            <button form="{Form}" class="first" name="{FormParts.Action}" value="{enter}" tabindex="-1" aria-hidden="true">{PageTexts.ToPreview}</button>
            """);
        return Markup.Join(PageLanguage.All.Select((each, index) => Markup.Of($"""
            <li>{(index == 0 ? first : default)}<button form="{Form}" formaction="{PageLanguage.Link("idee", each.Language)}" class="as-link" name="{FormParts.Action}" value="{action}" lang="{each.Tag}"{(each.Language == BotLanguage.Current ? Markup.Of($" aria-current=\"true\"") : default)}>{each.Name()}</button></li>
            """)));
    }
}
