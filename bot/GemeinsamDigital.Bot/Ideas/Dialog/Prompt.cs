// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>Questions of the dialog.</summary>
internal static class Prompt
{
    public static Reply Ask(string step, string text, params IReadOnlyList<string> buttons) =>
        new(ReplyKind.Prompt, text) { Step = step, Buttons = [.. buttons.Select(title => new ReplyButton(title))] };

    /// <summary>A person's own words inside of a sentence of the bot.</summary>
    public static string Quote(string text, int max = 500) => MarkdownText.Escape(PlainText.Shorten(text, max));
}
