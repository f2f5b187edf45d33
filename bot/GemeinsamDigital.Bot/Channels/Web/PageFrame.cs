// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.Web.Questions;
using GemeinsamDigital.Bot.Conversation;
using Microsoft.Extensions.Options;
using static GemeinsamDigital.Bot.Channels.Web.PageLanguage;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>What all pages have around their content: the same head, the same ways to elsewhere, the same help.</summary>
internal sealed class PageFrame(IOptions<SiteOptions> site)
{
    public string PrivacyLink => site.Value.PrivacyUrl?.AbsoluteUri ?? "datenschutz.html";

    public string ContactLink => site.Value.ContactUrl?.AbsoluteUri ?? $"{Start}#kontakt";

    private static string Start => BotLanguage.Current == BotLanguage.English ? "en/" : "./";

    public Markup Around(string title, Markup content, PageSurroundings around) => Markup.Of($"""
        <!doctype html>
        <html lang="{(BotLanguage.Current == BotLanguage.English ? "en" : "de")}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{title} – Gemeinsam Digital: Berlin</title>
          <link rel="icon" href="logo.svg" type="image/svg+xml">
          <link rel="stylesheet" href="site.css">
          {PageHead.Of(title, around, site.Value.PublicUrl)}
        </head>
        <body>
          <a class="skip" href="#inhalt">{PageTexts.SkipToContent}</a>
          <header class="top">
            <div class="wrap">
              <a class="brand" href="{Start}"><img src="logo.svg" alt="" width="36" height="36"> GemeinsamDigital.Bot</a>
              <nav aria-label="{PageTexts.AreasLabel}"><ul class="links">{Areas(around.Address)}</ul></nav>
              {Languages(around)}
            </div>
          </header>
          <main id="inhalt" class="wrap page">
        {content}
          </main>
          <footer class="bottom">
            <div class="wrap">
              <ul>
                <li><a href="{ContactLink}">{PageTexts.LinkContact}</a></li>
                <li><a href="{PrivacyLink}" hreflang="de">{PageTexts.LinkPrivacy}</a></li>
                <li><a href="barrierefreiheit.html" hreflang="de">{PageTexts.LinkAccessibility}</a></li>
              </ul>
              <p>{PageTexts.FreeSoftware}</p>
            </div>
          </footer>
        </body>
        </html>

        """);

    private static IEnumerable<Markup> Areas(string? address) =>
        from area in new (string? Page, string Name)[]
        {
            (null, PageTexts.AreaStart), (QuestionLinks.Page, QuestionTexts.Area), ("idee", PageTexts.AreaIdea), ("status", PageTexts.AreaStatus),
        }
        select Markup.Of($"""<li><a href="{(area.Page is null ? Start : Link(area.Page))}"{Current(area.Page is not null && area.Page == address?.Split('?')[0])}>{area.Name}</a></li>""");

    private static Markup Languages(PageSurroundings around) =>
        around.Languages.ToString().Length > 0 ? Nav(around.Languages)
        : around.Address is { } address ? Nav(Markup.Join(All.Select(each => Language(address, each.Language, each.Name(), each.Tag, around.IsPersonal))))
        : default;

    private static Markup Nav(Markup items) => Markup.Of($"""<nav aria-label="{PageTexts.LanguageLabel}"><ul class="links">{items}</ul></nav>""");

    private static Markup Language(string address, string language, string name, string tag, bool isPersonal) => Markup.Of($"""
        <li><a href="{Link(address, language)}" lang="{tag}" hreflang="{tag}"{(isPersonal ? Markup.Of($" rel=\"nofollow\"") : default)}{Current(language == BotLanguage.Current)}>{name}</a></li>
        """);

    private static Markup Current(bool isCurrent) => isCurrent ? Markup.Of($" aria-current=\"true\"") : default;
}
