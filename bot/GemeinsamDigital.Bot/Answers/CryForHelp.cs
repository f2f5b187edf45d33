// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>
/// Whether somebody calls for help in the middle of a dialog. Only a short message that a <see cref="Distress"/> article answers
/// without doubt counts: an idea that mentions the fire brigade is an idea.
/// </summary>
internal sealed class CryForHelp(KnowledgeSource knowledge, AnswerQuestion answers)
{
    private const int MostCharacters = 100;
    private const int MostWords = 14;

    /// <summary>Where the dialog waits for a number, a button or a yes, hardly anything else can be meant.</summary>
    private const double CertainScore = 0.8;

    /// <summary>Where it waits for a person's own words, the whole message has to be about the danger.</summary>
    private const double CertainScoreInOwnWords = 1.2;

    /// <param name="ownWords">Whether the message could be the text of an idea; then a single word is never a cry.</param>
    public Answered? Hear(string text, bool ownWords)
    {
        var words = WholeMessage.Normalize(text).Split(' ', MostWords + 1);
        if (text.Length > MostCharacters || words.Length > MostWords || (ownWords && words.Length < 2))
            return null;
        var answered = answers.To(text);
        return Distress.Is(answered.Article) && IsCertain(text, answered.Reply.Score ?? 0, ownWords) ? answered : null;
    }

    private bool IsCertain(string text, double score, bool ownWords) =>
        Distress.Is(knowledge.FindByPhrasing(text)?.Id) || score >= (ownWords ? CertainScoreInOwnWords : CertainScore);
}
