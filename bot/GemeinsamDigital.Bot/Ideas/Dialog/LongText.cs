// SPDX-License-Identifier: EUPL-1.2
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>A text over its limit: the beginning is kept, the rest is given back, and the person decides.</summary>
internal static class LongText
{
    private const int ShownOfRest = 2_000;
    private const int ShownEnd = 60;

    public static Hold TooLong(string step, string text, TextLimit limit, int excess)
    {
        var beginning = limit.Beginning(text);
        var question = Format(IdeaTexts.TooLong, excess, limit.Characters, EndOf(beginning), RestAfter(beginning, text));
        return new Hold(new HeldText(step, beginning, HeldReason.TooLong), Ask(step, question, IdeaTexts.TakeBeginning));
    }

    /// <summary>The last words that fit, as a quotation in Markdown.</summary>
    public static string EndOf(string beginning)
    {
        var start = Math.Max(0, beginning.Length - ShownEnd);
        if (start > 0 && char.IsLowSurrogate(beginning[start]))
            start++;
        return Quote((start > 0 ? "…" : "") + beginning[start..].ReplaceLineEndings(" "));
    }

    /// <summary>What does not fit, as a quotation in Markdown.</summary>
    public static string RestAfter(string beginning, string text) => Quote(text[beginning.Length..].Trim(), ShownOfRest);
}
