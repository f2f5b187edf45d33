// SPDX-License-Identifier: EUPL-1.2
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
        var parts = new List<AnswerPart>();
        foreach (var repair in IsFact(article) ? repairs : [])
            parts.Add(new(Format(AnswerTexts.Understood, OriginalSpelling.Of(repair.Read, article))));
        parts.AddRange(OnlyInGerman(article));
        parts.Add(new(IsFact(article) ? AnsweringPassage.Show(article, knowledge.Current.FindPassage(question, article)) : article.ShortAnswer, TagOf(article)));
        return Compose(article, parts, score, Buttons(article, withMore: article.Details.Length > 0));
    }

    /// <summary>Nothing beside the text, and all of it: nobody in danger should have to tap for the rest.</summary>
    private Answered Alone(Article article, double? score) =>
        Compose(article, [new(article.Details.Length == 0 ? article.ShortAnswer : $"{article.ShortAnswer}\n\n{article.Details}", TagOf(article))], score, []);

    /// <summary>The rest of the article, on demand.</summary>
    public Answered Details(string articleId)
    {
        var article = InCurrentLanguage(articleId);
        if (article is not null && Distress.Is(article.Id))
            return Alone(article, null);
        if (article is null || article.Details.Length == 0)
            return NoMore(articleId);
        return Compose(article, [new(article.Details, TagOf(article))], null, Buttons(article, withMore: false));
    }

    /// <summary>All of the article at once, for readers who came by a link; null when there is no such article.</summary>
    public Answered? Whole(string articleId)
    {
        if (InCurrentLanguage(articleId) is not { } article)
            return null;
        if (Distress.Is(article.Id))
            return Alone(article, null);
        var text = article.Details.Length == 0 ? article.ShortAnswer : $"{article.ShortAnswer}\n\n{article.Details}";
        return Compose(article, [.. OnlyInGerman(article), new(text, TagOf(article))], null, Buttons(article, withMore: false));
    }

    public bool HasDetails(string articleId) => InCurrentLanguage(articleId) is { Details.Length: > 0 };

    public static Answered NoMore(string articleId) => new(new Reply(ReplyKind.Notice, AnswerTexts.NoMore), articleId);

    /// <summary>The translation that the person reads, or the German original; Leichte Sprache must not end up with English.</summary>
    public Article InCurrentLanguage(Article article) => InCurrentLanguage(article.Id) ?? article;

    public Article? InCurrentLanguage(string articleId) =>
        knowledge.Current.Find(articleId, BotLanguage.KnowledgeLanguage(BotLanguage.Current)) ?? knowledge.Current.Find(articleId, "de");

    private Answered Compose(Article article, IEnumerable<AnswerPart> parts, double? score, IReadOnlyList<ReplyButton> buttons)
    {
        List<AnswerPart> provenance = [.. Provenance(article)];
        List<AnswerPart> all = [.. parts, .. provenance];
        var reply = new Reply(ReplyKind.Answer, AnswerPart.TextOf(all))
        {
            Title = IsFact(article) ? article.Title : null,
            Provenance = provenance.Count > 0 ? AnswerPart.TextOf(provenance) : null,
            Articles = [article.Id],
            Rateable = IsFact(article),
            Language = TagOf(article),
            Score = score,
            Buttons = buttons,
        };
        return new Answered(reply, article.Id) { Parts = all };
    }

    private static IEnumerable<AnswerPart> OnlyInGerman(Article article) =>
        article.Language == "de" && BotLanguage.Current is (BotLanguage.English or BotLanguage.GermanSimple) ? [new(AnswerTexts.OnlyInGerman)] : [];

    private static string TagOf(Article article) => article.Language == "en" ? BotLanguage.English : BotLanguage.German;

    /// <summary>Whether an answer can be wrong: small talk cannot, and nobody has to rate help.</summary>
    public bool TakesFeedback(string articleId) =>
        knowledge.Current.Find(articleId, "de") is not { } article || IsFact(article);

    private static bool IsFact(Article article) => article.Kind != ArticleKind.Talk && !Distress.Is(article.Id);

    private IEnumerable<AnswerPart> Provenance(Article article)
    {
        if (!IsFact(article))
            yield break;
        var asOf = AsOfDate.InWords(article.AsOf);
        var sources = string.Join(", ", article.Sources.Take(MaxSources).Select(source => $"[{MarkdownText.Escape(source.Title)}]({source.Url.AbsoluteUri})"));
        yield return new(Format(article.Sources.Count == 1 ? AnswerTexts.Source : AnswerTexts.Sources, sources, asOf));
        if (article.ReviewBy is { } reviewBy && reviewBy < Berlin.Today(clock))
            yield return new(Format(AnswerTexts.ReviewOverdue, asOf));
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
