// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Answers;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Conversation.Development;

/// <summary>Why the last question was answered as it was, with the articles as they are now.</summary>
internal sealed class Explanations(AnswerQuestion answers, KnowledgeSource knowledge)
{
    private const int LongestQuote = 200;

    /// <param name="asked">Null after a restart; then the words that the memory has must do.</param>
    public string Of(LastQuestion? asked, ConversationMemory memory)
    {
        if ((asked ?? Remembered(memory)) is not { } question)
            return DevelopmentTexts.WhyNothing;
        // In the language in which it was asked, which since may have changed.
        var understood = BotLanguage.In(question.Language, () => answers.Understand(question.Text, question.Topic));
        var text = new StringBuilder();
        Line(text, Format(DevelopmentTexts.WhyQuestion, MarkdownText.Escape(PlainText.Shorten(PlainText.SingleLine(question.Text), LongestQuote)), understood.Language));
        if (asked is null)
            Line(text, DevelopmentTexts.WhyGaps);
        if (question.Topic is { } topic)
            Line(text, Format(DevelopmentTexts.WhyTopic, topic));
        if (question.Shown is { } shown)
            Line(text, Format(DevelopmentTexts.WhyShown, shown.Kind, ExplainedDecision.Ids(shown.Articles)).TrimEnd());
        if (understood.Phrased is { } phrased)
            Line(text, Format(DevelopmentTexts.WhyPhrased, phrased.Id));
        var parts = understood.Phrased is null ? [.. understood.Asked.Select(part => part.Text)] : new[] { question.Text };
        foreach (var part in parts)
            ExplainedDecision.Write(knowledge.Current.Explain(part, understood.Language, parts.Length == 1 ? question.Topic : null), text, parts.Length > 1);
        return text.ToString().TrimEnd();
    }

    private static LastQuestion? Remembered(ConversationMemory memory) =>
        memory.LastQuestion is { } words ? new LastQuestion(words, memory.Language ?? BotLanguage.Current, Topic: null, Shown: null) : null;

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");
}
