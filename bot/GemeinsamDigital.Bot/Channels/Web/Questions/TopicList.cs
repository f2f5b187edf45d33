// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Answers;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Bot.Channels.Web.Questions;

/// <summary>All topics as links, so that nobody has to think of a question.</summary>
internal sealed class TopicList(Topics topics)
{
    public Markup Show()
    {
        var groups = topics.Groups();
        return Markup.Of($"""
            <h2 id="themen">{QuestionTexts.AllTopics}</h2>
            <nav aria-label="{QuestionTexts.AllTopics}"><ul class="links">{groups.Select((group, index) => Markup.Of($"<li><a href=\"#thema-{index + 1}\">{group.Name}</a></li>"))}</ul></nav>
            {groups.Select((group, index) => Markup.Of($"<h3 id=\"thema-{index + 1}\">{group.Name}</h3><ul class=\"topics\">{group.Articles.Select(Link)}</ul>"))}
            """);
    }

    public static Markup Link(Article article) =>
        Markup.Of($"<li><a href=\"{QuestionLinks.ToArticle(article.Id)}\"{LanguageOf(article)}>{article.Title}</a></li>");

    /// <summary>Where it is not the page's.</summary>
    public static Markup LanguageOf(Article article) => LanguageOf(article.Language == "en" ? BotLanguage.English : BotLanguage.German);

    public static Markup LanguageOf(string? language) =>
        language is null || (language == BotLanguage.English) == (BotLanguage.Current == BotLanguage.English) ? default : Markup.Of($" lang=\"{language}\"");
}
