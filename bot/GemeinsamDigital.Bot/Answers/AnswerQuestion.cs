// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>A question becomes an answer with source and date, two or three candidates, or an honest "I don't know".</summary>
internal sealed class AnswerQuestion(KnowledgeSource knowledge, ArticleReply articles, SiteLinks links)
{
    /// <summary>In UTF-16 units. Nobody asks in more than this; a longer message gets a polite refusal instead of a search.</summary>
    public const int LongestQuestion = 2_000;

    /// <param name="topic">Id of the article that was shown before; questions like "and where are they?" lean on it.</param>
    public Answered To(string message, string? topic = null)
    {
        var understood = Understand(message, topic);
        if (understood.Phrased is { } phrased)
            return articles.Full(phrased, 1, [], message);
        var asked = understood.Asked;
        // "The rest of it" only makes sense as a reply of its own.
        var answered = asked.Select(question => To(question, asked.Count == 1 ? topic : null)).ToList();
        return answered is [var only] ? only : answered.Find(answer => Distress.Is(answer.Article)) ?? SeveralAnswers.Of(answered);
    }

    private Answered To(AskedQuestion asked, string? topic) => asked.Decision switch
    {
        // The question goes on about what was just told: the short answer once again would be no answer.
        Decision.Answer { LeansOnTopic: true } answer when answer.Best.Article.Id == topic && articles.HasDetails(topic) => articles.Details(topic) with { IsDetails = true },
        Decision.Answer answer => articles.Full(answer.Best.Article, answer.Best.Score, answer.Repairs, asked.Text),
        Decision.Candidates { Choices: var choices } when Distress.Among(choices, asked.Text) is { } distress => articles.Full(distress.Article, distress.Score, []),
        Decision.Candidates candidates => Candidates(candidates.Choices),
        Decision.Unknown => Unknown(),
        _ => throw new UnreachableException(),
    };

    /// <summary>What a message asks, before there are words for an answer.</summary>
    public Understood Understand(string message, string? topic = null) =>
        (Phrased(message) ?? Distress.InASentence(message, Phrased)) is { } phrased
            ? new Understood(phrased.Language, [], phrased)
            : Decide(message, topic);

    /// <summary>The language's own articles first; what they do not know is looked up in German, and an English question always in English too.</summary>
    private Understood Decide(string message, string? topic)
    {
        var language = BotLanguage.KnowledgeLanguage(BotLanguage.Current);
        var asked = Ask(message, language, topic);
        if (language == "de" && asked.Asked is [{ Decision: Decision.Unknown }] && LanguageDetector.Detect(message) == BotLanguage.English)
            return Ask(message, "en", topic);
        if (language == "de" || asked.Asked is not [{ Decision: Decision.Candidates or Decision.Unknown }])
            return asked;
        var german = Ask(message, "de", topic);
        return german.Asked is [{ Decision: Decision.Answer }, ..] || asked.Asked[0].Decision is Decision.Unknown ? german : asked;
    }

    private Understood Ask(string message, string language, string? topic) => new(language, knowledge.Current.AskAll(message, language, topic));

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

    private Reply Fallback(string text) => new(ReplyKind.Fallback, Format(text, links.Contact))
    {
        Buttons = [new(ConversationTexts.ButtonWhatIsGdb), new(ConversationTexts.ButtonIdea), new(ConversationTexts.ButtonHelp)],
    };
}

/// <param name="Article">The id of the answering article, of several the last; null when there is none.</param>
internal sealed record Answered(Reply Reply, string? Article = null)
{
    /// <summary>Whether the reply is the rest of an article whose beginning was told before.</summary>
    public bool IsDetails { get; init; }

    /// <summary>What <see cref="Reply.Text"/> consists of.</summary>
    public IReadOnlyList<AnswerPart> Parts { get; init; } = [new(Reply.Text)];
}

/// <param name="Language">Of the articles that were asked.</param>
/// <param name="Asked">What the message asks; empty when no search was needed.</param>
/// <param name="Phrased">The article that has the message word for word.</param>
internal sealed record Understood(string Language, IReadOnlyList<AskedQuestion> Asked, Article? Phrased = null);
