// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Tests.Support;

/// <summary>Valid test data; a test states only what matters to it.</summary>
internal static class A
{
    public static Article Article(string id, string title, params string[] questions) => new()
    {
        Id = id,
        Language = "de",
        Title = title,
        Questions = questions,
        Sources = [new ArticleSource("Quelle", new Uri("https://example.org/"), null)],
        AsOf = "2025-12",
        ShortAnswer = "Eine kurze Antwort.",
    };

    public static KnowledgeBase KnowledgeBase(params Article[] articles) => KnowledgeBase(new KnowledgeOptions(), articles);

    public static KnowledgeBase KnowledgeBase(KnowledgeOptions options, params Article[] articles) =>
        Knowledge.Search.KnowledgeBase.Build(new ArticleCollection(articles, []), options);

    /// <summary>Five topics that have little in common.</summary>
    public static Article[] SmallTown() =>
    [
        Article("kiezbox", "Was ist die Kiezbox?", "Wofür stehen diese Kästen in Schöneberg?", "Wie hilft die Kiezbox bei Stromausfall?")
            with { ShortAnswer = "Die Kiezbox hält bei Stromausfall ein Notfallnetz aufrecht." },
        Article("buergerhaushalt", "Was ist der Bürgerhaushalt?", "Wie kann ich über Geld im Bezirk mitbestimmen?")
            with { ShortAnswer = "Im Bürgerhaushalt schlagen Menschen vor, wofür der Bezirk Geld ausgibt." },
        Article("idee-einreichen", "Wie reiche ich eine Idee ein?", "Wo gebe ich meinen Vorschlag ab?")
            with { ShortAnswer = "In der Arena der Ideen füllst du ein Formular aus." },
        Article("handbuch", "Was steht im Handbuch?", "Gibt es eine Anleitung für Projekte?")
            with { ShortAnswer = "Das Handbuch erklärt Methoden für die Verwaltung." },
        Article("datenschutz", "Welche Daten speichert die Website?", "Werden Cookies gesetzt?")
            with { ShortAnswer = "Die Website zählt Besuche ohne Namen." },
    ];
}
