// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Channels.Web.PageLanguage;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>What a page says to programs that list and preview pages.</summary>
internal static class PageHead
{
    /// <param name="site">Where the pages are for people; null while nobody has configured it.</param>
    public static Markup Of(string title, PageSurroundings around, Uri? site)
    {
        if (around.IsPersonal)
            return Markup.Of($"""<meta name="robots" content="noindex, nofollow">""");
        if (around is not { Address: { } address, Description: { } description })
            return default;
        return Markup.Of($"""
            <meta name="description" content="{description}">
              <link rel="canonical" href="{On(site, Canonical(address))}">
              <link rel="alternate" hreflang="de" href="{On(site, Link(address, BotLanguage.German))}">
              <link rel="alternate" hreflang="en" href="{On(site, Link(address, BotLanguage.English))}">
              <meta property="og:type" content="article">
              <meta property="og:site_name" content="Gemeinsam Digital: Berlin">
              <meta property="og:locale" content="{(BotLanguage.Current == BotLanguage.English ? "en_GB" : "de_DE")}">
              <meta property="og:title" content="{title}">
              <meta property="og:description" content="{description}">
              {(site is null ? default : Markup.Of($"""<meta property="og:url" content="{On(site, Canonical(address))}">"""))}
            """);
    }

    /// <summary>Whether somebody is addressed with du or Sie makes no other page.</summary>
    private static string Canonical(string address) => Link(address, BotLanguage.Current == BotLanguage.GermanFormal ? BotLanguage.German : BotLanguage.Current);

    private static string On(Uri? site, string link) => site is null ? link : new Uri(site, link).AbsoluteUri;
}
