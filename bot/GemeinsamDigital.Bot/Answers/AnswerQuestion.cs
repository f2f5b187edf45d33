// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>A question becomes an answer with source and date, two or three candidates, or an honest "I don't know".</summary>
internal sealed class AnswerQuestion(KnowledgeSource knowledge, ArticleReply articles, SiteLinks links)
{
    /// <summary>In UTF-16 units. Nobody asks in more than this; a longer message gets a polite refusal instead of a search.</summary>
    public const int LongestQuestion = 2_000;

    public Answered To(string question)
    {
        if (Phrased(question) is { } phrased)
            return articles.Full(phrased, 1, [], question);
        return Decide(question) switch
        {
            Decision.Answer answer => articles.Full(answer.Best.Article, answer.Best.Score, answer.Repairs, question),
            // Whoever may be in danger is not asked to choose.
            Decision.Candidates { Choices: [var first, ..] } when Distress.Is(first.Article.Id) => articles.Full(first.Article, first.Score, []),
            Decision.Candidates candidates => Candidates(candidates.Choices),
            Decision.Unknown => Unknown(),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The language's own articles first; what they do not know is looked up in German, and an English question always in English too.</summary>
    private Decision Decide(string question)
    {
        var language = BotLanguage.KnowledgeLanguage(BotLanguage.Current);
        var decision = knowledge.Current.Ask(question, language);
        if (language == "de" && decision is Decision.Unknown && LanguageDetector.Detect(question) == BotLanguage.English)
            return knowledge.Current.Ask(question, "en");
        if (language == "de" || decision is Decision.Answer)
            return decision;
        var german = knowledge.Current.Ask(question);
        return german is Decision.Answer || decision is Decision.Unknown ? german : decision;
    }

    /// <summary>
    /// A follow-up button sends an article's title, and people ask in words that editors foresaw: no matter of searching, where
    /// a sibling article may come too close for a decision.
    /// </summary>
    private Article? Phrased(string question) => knowledge.FindByPhrasing(question);

    private Answered Candidates(IReadOnlyList<ScoredArticle> choices)
    {
        var shown = choices.Select(choice => articles.InCurrentLanguage(choice.Article)).ToList();
        return new Answered(new Reply(ReplyKind.Candidates, AnswerTexts.Candidates)
        {
            Articles = [.. shown.Select(article => article.Id)],
            Score = choices[0].Score,
            Buttons = [.. shown.Select(article => new ReplyButton(article.Title)), new(AnswerTexts.ButtonNoneOfThese)],
        });
    }

    public Answered Unknown() => new(Fallback(AnswerTexts.Fallback));

    /// <summary>Nobody wants to read the same long refusal twice in a row.</summary>
    public Reply UnknownAgain() => Fallback(AnswerTexts.FallbackAgain);

    /// <summary>Whether the last message was a fallback, by its buttons.</summary>
    public bool IsFallback(IReadOnlyList<ReplyButton> offered) => offered.SequenceEqual(Unknown().Reply.Buttons);

    /// <summary>Whether the last message offered candidates, by its last button.</summary>
    public static bool AreCandidates(IReadOnlyList<ReplyButton> offered) => offered is [.., { Title: var last }] && last == AnswerTexts.ButtonNoneOfThese;

    /// <summary>The same candidates again, for somebody who says "yes" to all of them.</summary>
    public Reply WhichOne(IReadOnlyList<ReplyButton> offered) => new(ReplyKind.Candidates, AnswerTexts.WhichOne)
    {
        Articles = [.. offered.Select(button => Phrased(button.Value)).OfType<Article>().Select(article => article.Id)],
        Buttons = offered,
    };

    private Reply Fallback(string text) => new(ReplyKind.Fallback, string.Format(null, text, links.Contact))
    {
        Buttons = [new(ConversationTexts.ButtonWhatIsGdb), new(ConversationTexts.ButtonIdea), new(ConversationTexts.ButtonHelp)],
    };
}

/// <param name="Article">The id of the answering article; null when there is none.</param>
internal sealed record Answered(Reply Reply, string? Article = null);
