// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>How an article is shown: text, source, date, warnings, and what to ask next.</summary>
internal sealed class ArticleReply(KnowledgeSource knowledge, TimeProvider clock)
{
    private const int MaxFollowUps = 2;
    private const int MaxSources = 2;

    /// <param name="question">Decides which passage is shown and what is in bold in it.</param>
    public Answered Full(Article found, double score, IReadOnlyList<WordRepair> repairs, string question = "")
    {
        var article = InCurrentLanguage(found);
        if (Distress.Is(article.Id))
            return Alone(article, score);
        var text = new StringBuilder();
        foreach (var repair in IsFact(article) ? repairs : [])
            text.Append(Format(AnswerTexts.Understood, OriginalSpelling.Of(repair.Read, article))).Append("\n\n");
        if (article.Language == "de" && BotLanguage.Current is (BotLanguage.English or BotLanguage.GermanSimple))
            text.Append(AnswerTexts.OnlyInGerman).Append("\n\n");
        text.Append(IsFact(article) ? AnsweringPassage.Show(article, knowledge.Current.FindPassage(question, article)) : article.ShortAnswer);
        AppendProvenance(text, article);
        return new Answered(Reply(article, text.ToString()) with { Score = score, Buttons = Buttons(article, withMore: article.Details.Length > 0) }, article.Id);
    }

    /// <summary>Nothing beside the text, and all of it: nobody in danger should have to tap for the rest.</summary>
    private static Answered Alone(Article article, double? score)
    {
        var text = article.Details.Length == 0 ? article.ShortAnswer : $"{article.ShortAnswer}\n\n{article.Details}";
        return new Answered(Reply(article, text) with { Score = score }, article.Id);
    }

    /// <summary>The rest of the article, on demand.</summary>
    public Answered Details(string articleId)
    {
        var article = InCurrentLanguage(articleId);
        if (article is not null && Distress.Is(article.Id))
            return Alone(article, null);
        if (article is null || article.Details.Length == 0)
            return NoMore(articleId);
        var text = new StringBuilder(article.Details);
        AppendProvenance(text, article);
        return new Answered(Reply(article, text.ToString()) with { Buttons = Buttons(article, withMore: false) }, article.Id);
    }

    public bool HasDetails(string articleId) => InCurrentLanguage(articleId) is { Details.Length: > 0 };

    public static Answered NoMore(string articleId) => new(new Reply(ReplyKind.Notice, AnswerTexts.NoMore), articleId);

    /// <summary>The translation that the person reads, or the German original; Leichte Sprache must not end up with English.</summary>
    public Article InCurrentLanguage(Article article) => InCurrentLanguage(article.Id) ?? article;

    private Article? InCurrentLanguage(string articleId) =>
        knowledge.Current.Find(articleId, BotLanguage.KnowledgeLanguage(BotLanguage.Current)) ?? knowledge.Current.Find(articleId, "de");

    private static Reply Reply(Article article, string text) => new(ReplyKind.Answer, text)
    {
        Articles = [article.Id],
        Language = article.Language == "en" ? BotLanguage.English : BotLanguage.German,
    };

    /// <summary>Whether an answer can be wrong: small talk cannot, and nobody has to rate help.</summary>
    public bool TakesFeedback(string articleId) =>
        knowledge.Current.Find(articleId, "de") is not { } article || IsFact(article);

    private static bool IsFact(Article article) => article.Kind != ArticleKind.Talk && !Distress.Is(article.Id);

    private void AppendProvenance(StringBuilder text, Article article)
    {
        if (!IsFact(article))
            return;
        var asOf = AsOfDate.InWords(article.AsOf);
        var sources = string.Join(", ", article.Sources.Take(MaxSources).Select(source => $"[{MarkdownText.Escape(source.Title)}]({source.Url.AbsoluteUri})"));
        text.Append("\n\n").Append(Format(article.Sources.Count == 1 ? AnswerTexts.Source : AnswerTexts.Sources, sources, asOf));
        if (article.ReviewBy is { } reviewBy && reviewBy < Berlin.Today(clock))
            text.Append("\n\n").Append(Format(AnswerTexts.ReviewOverdue, asOf));
    }

    private List<ReplyButton> Buttons(Article article, bool withMore)
    {
        var buttons = new List<ReplyButton>();
        if (withMore)
            buttons.Add(new(AnswerTexts.ButtonMore));
        buttons.AddRange(article.FollowUps
            .Select(id => knowledge.Current.Find(id, article.Language) ?? knowledge.Current.Find(id, "de"))
            .OfType<Article>()
            .Take(MaxFollowUps)
            .Select(followUp => new ReplyButton(followUp.Title)));
        if (IsFact(article))
            buttons.Add(new(AnswerTexts.ButtonNotHelpful));
        return buttons;
    }
}
