// SPDX-License-Identifier: EUPL-1.2
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

    public Markup Around(string title, Markup content, string? address) => Markup.Of($"""
        <!doctype html>
        <html lang="{(BotLanguage.Current == BotLanguage.English ? "en" : "de")}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{title} – Gemeinsam Digital: Berlin</title>
          <link rel="icon" href="logo.svg" type="image/svg+xml">
          <link rel="stylesheet" href="site.css">
        </head>
        <body>
          <a class="skip" href="#inhalt">{PageTexts.SkipToContent}</a>
          <header class="top">
            <div class="wrap">
              <a class="brand" href="{Start}"><img src="logo.svg" alt="" width="36" height="36"> GemeinsamDigital.Bot</a>
              <nav aria-label="{PageTexts.AreasLabel}"><ul class="links">{Areas(address)}</ul></nav>
              {Languages(address)}
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
        from area in new (string Address, string Name)[] { (Start, PageTexts.AreaStart), (Link("idee"), PageTexts.AreaIdea), (Link("status"), PageTexts.AreaStatus) }
        select Markup.Of($"""<li><a href="{area.Address}"{Current(address is not null && area.Address == Link(address))}>{area.Name}</a></li>""");

    private static Markup Languages(string? address) => address is null ? default : Markup.Of($"""
        <nav aria-label="{PageTexts.LanguageLabel}"><ul class="links">{All.Select(each => Language(address, each.Language, each.Name(), each.Tag))}</ul></nav>
        """);

    private static Markup Language(string address, string language, string name, string tag) => Markup.Of($"""
        <li><a href="{Link(address, language)}" lang="{tag}" hreflang="{tag}"{Current(language == BotLanguage.Current)}>{name}</a></li>
        """);

    private static Markup Current(bool isCurrent) => isCurrent ? Markup.Of($" aria-current=\"true\"") : default;
}
