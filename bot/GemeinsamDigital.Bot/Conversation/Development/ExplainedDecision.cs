// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Knowledge.Search;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Conversation.Development;

/// <summary>An <see cref="Explanation"/> as Markdown that also reads well where Markdown is not shown.</summary>
internal static class ExplainedDecision
{
    private const int MostWords = 20;

    /// <param name="quoted">Whether the message asked several things, so that it must be said what this is about.</param>
    public static void Write(Explanation explanation, StringBuilder text, bool quoted)
    {
        if (quoted)
            Paragraph(text, $"> {MarkdownText.Escape(PlainText.SingleLine(explanation.Question))}");
        Paragraph(text, Decided(explanation.Decision));
        if (explanation.IsWordForWord)
            Paragraph(text, DevelopmentTexts.WhyWordForWord);
        if (explanation.Decision.LeansOnTopic)
            Paragraph(text, DevelopmentTexts.WhyLeans);
        var options = explanation.Options;
        Paragraph(text, Format(DevelopmentTexts.WhyConfidence, explanation.Decision.Confidence, options.AnswerThreshold, options.CandidatesThreshold, options.Margin));
        if (explanation.Articles.Count > 0)
            WriteArticles(explanation.Articles, text);
        if (explanation.Words.Count > 0)
            WriteWords(explanation, text);
    }

    public static string Ids(IEnumerable<string> articles) => string.Join(", ", articles.Select(id => $"`{id}`"));

    private static string Decided(Decision decision) => decision switch
    {
        Decision.Answer => Format(DevelopmentTexts.WhyAnswer, Ids(decision.Shown.Select(shown => shown.Article.Id))),
        Decision.Candidates => Format(DevelopmentTexts.WhyCandidates, Ids(decision.Shown.Select(shown => shown.Article.Id))),
        _ => DevelopmentTexts.WhyUnknown,
    };

    private static void WriteArticles(IReadOnlyList<ExplainedArticle> articles, StringBuilder text)
    {
        Paragraph(text, DevelopmentTexts.WhyArticles);
        var best = articles[0].Article.Score;
        foreach (var ((article, score), place) in articles.Select((explained, place) => (explained.Article, place)))
        {
            var title = MarkdownText.Escape(article.Title);
            text.Append(place == 0 || best <= 0
                ? Format(DevelopmentTexts.WhyArticle, score, article.Id, title)
                : Format(DevelopmentTexts.WhyRunnerUp, score, article.Id, title, 1 - score / best)).Append('\n');
        }
        text.Append('\n');
    }

    private static void WriteWords(Explanation explanation, StringBuilder text)
    {
        Paragraph(text, DevelopmentTexts.WhyWords);
        var given = explanation.Articles is [var best, ..] ? best.Parts.ToLookup(part => part.Word) : null;
        foreach (var word in explanation.Words.Take(MostWords))
            text.Append(Format(DevelopmentTexts.WhyWord, word.Share, MarkdownText.Escape(word.Word), string.Join(", ", Remarks(word, given?[word.Word] ?? [])))).Append('\n');
        text.Append('\n');
    }

    private static IEnumerable<string> Remarks(ExplainedWord word, IEnumerable<ScorePart> given)
    {
        if (word.Means is { } means)
            yield return Format(DevelopmentTexts.WordMeans, MarkdownText.Escape(means));
        else if (word.ReadAs is { } read)
            yield return Format(DevelopmentTexts.WordReadAs, MarkdownText.Escape(read));
        else if (!word.IsKnown)
            yield return DevelopmentTexts.WordUnknown;
        else if (word.IsStopWord)
            yield return DevelopmentTexts.WordFiller;
        var any = false;
        foreach (var view in given.GroupBy(part => Kind(part.View)).OrderBy(view => view.Key))
        {
            any = true;
            yield return Format(view.Key, view.Sum(part => part.Score));
        }
        if (!any && word is { IsKnown: true, IsStopWord: false })
            yield return DevelopmentTexts.WordMissed;
    }

    private static string Kind(string view) =>
        view.EndsWith("light", StringComparison.Ordinal) ? DevelopmentTexts.WordStem
        : view.EndsWith("comp", StringComparison.Ordinal) ? DevelopmentTexts.WordParts
        : DevelopmentTexts.WordLetters;

    private static void Paragraph(StringBuilder text, string paragraph) => text.Append(paragraph).Append("\n\n");
}
