// SPDX-License-Identifier: EUPL-1.2
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>A text over its limit: the beginning is kept, the rest is given back, and the person decides.</summary>
internal static class LongText
{
    private const int ShownOfRest = 2_000;

    public static Hold TooLong(string step, string text, TextLimit limit, int excess)
    {
        var beginning = limit.Beginning(text);
        var lastWords = beginning.Length > 60 ? "…" + beginning[^60..] : beginning;
        var question = Format(IdeaTexts.TooLong, excess, limit.Characters, Quote(lastWords.ReplaceLineEndings(" ")), Quote(text[beginning.Length..].Trim(), ShownOfRest));
        return new Hold(new HeldText(step, beginning, HeldReason.TooLong), Ask(step, question, IdeaTexts.TakeBeginning));
    }
}
