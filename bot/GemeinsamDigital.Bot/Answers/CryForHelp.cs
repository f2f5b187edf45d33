// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>
/// Whether somebody calls for help in the middle of a dialog. Only a short message that a <see cref="Distress"/> article answers
/// without doubt counts: an idea that mentions the fire brigade is an idea.
/// </summary>
internal sealed class CryForHelp(KnowledgeSource knowledge, AnswerQuestion answers)
{
    private const int MostWords = 14;

    /// <summary>Where the dialog waits for a number, a button or a yes, hardly anything else can be meant.</summary>
    private const double CertainScore = 0.8;

    /// <summary>From people who speak of themselves; ideas like "Mehr Frauenhäuser" score higher than many a cry.</summary>
    private const double CertainScoreInOwnWords = 0.7;
    private const int MostWordsAmongOwn = 10;

    /// <param name="ownWords">Whether the message could be the text of an idea.</param>
    public Answered? Hear(string text, bool ownWords)
    {
        var message = WholeMessage.Normalize(text);
        if (message.AsSpan().Count(' ') >= (ownWords ? MostWordsAmongOwn : MostWords) || (ownWords && !Distress.SpeaksOfItself(message)))
            return null;
        var answered = answers.To(text);
        return Distress.Is(answered.Article) && IsCertain(text, answered.Reply.Score ?? 0, ownWords) ? answered : null;
    }

    /// <summary>A single word is certain only as it stands in an article: "Pause" is one letter away from "Hause".</summary>
    private bool IsCertain(string text, double score, bool ownWords) =>
        Distress.Is(knowledge.FindByPhrasing(text)?.Id) || (text.Trim().Contains(' ', StringComparison.Ordinal) && score >= (ownWords ? CertainScoreInOwnWords : CertainScore));
}
