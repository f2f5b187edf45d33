// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Places;

namespace GemeinsamDigital.Bot.Staff;

/// <summary>What the office calls things. Files and terminals of the office are German, whatever language the citizen used.</summary>
internal static class GermanNames
{
    /// <summary>The words of mein.berlin.de.</summary>
    public static string Of(IdeaStatus status) => status switch
    {
        IdeaStatus.UnderReview => "wird geprüft",
        IdeaStatus.Qualified => "für nächste Phase qualifiziert",
        IdeaStatus.NotImplemented => "wird nicht umgesetzt",
        IdeaStatus.BeingImplemented => "wird umgesetzt",
        IdeaStatus.Withdrawn => "zurückgezogen",
        _ => throw new UnreachableException(),
    };

    public static string Of(IdeaEvent happened) => happened switch
    {
        IdeaEvent.Submitted => "eingereicht",
        IdeaEvent.Corrected => "korrigiert",
        IdeaEvent.ReviewStarted => "Prüfung begonnen",
        IdeaEvent.StatusChanged => "Status geändert",
        IdeaEvent.Replied => "beantwortet",
        IdeaEvent.Published => "veröffentlicht",
        IdeaEvent.Hidden => "verborgen",
        IdeaEvent.Withdrawn => "zurückgezogen",
        _ => throw new UnreachableException(),
    };

    public static string? Of(IdeaType? type) => type switch
    {
        null => null,
        IdeaType.Idea => "Idee",
        IdeaType.Challenge => "Herausforderung",
        IdeaType.QuestionToTheCity => "Frage an die Stadt",
        IdeaType.ExistingProject => "Bestehendes Projekt",
        IdeaType.CooperationOffer => "Kooperationsangebot",
        IdeaType.EventHint => "Veranstaltungshinweis",
        _ => throw new UnreachableException(),
    };

    public static string? Of(Handlungsfeld? field) => field switch
    {
        null or Handlungsfeld.WeissNicht => null,
        Handlungsfeld.RegenerativesWirtschaften => "Regeneratives Wirtschaften",
        Handlungsfeld.InklusiveStadtgestaltung => "Inklusive Stadtgestaltung",
        Handlungsfeld.ErmoeglichendeVerwaltung => "Ermöglichende Verwaltung",
        Handlungsfeld.Zukunftschancen => "Zukunftschancen für alle",
        _ => throw new UnreachableException(),
    };

    public static IReadOnlyList<string> Of(Leitgedanken? chosen) =>
    [
        .. from value in new[] { Leitgedanken.Nachhaltig, Leitgedanken.Gemeinwohlorientiert, Leitgedanken.Resilient, Leitgedanken.Kooperativ }
           where chosen?.HasFlag(value) == true
           select value.ToString().ToLowerInvariant(),
    ];

    public static string? Of(Bezirk? bezirk) => bezirk switch
    {
        null => null,
        Bezirk.GanzBerlin => "ganz Berlin",
        Bezirk.Mitte => "Mitte",
        Bezirk.FriedrichshainKreuzberg => "Friedrichshain-Kreuzberg",
        Bezirk.Pankow => "Pankow",
        Bezirk.CharlottenburgWilmersdorf => "Charlottenburg-Wilmersdorf",
        Bezirk.Spandau => "Spandau",
        Bezirk.SteglitzZehlendorf => "Steglitz-Zehlendorf",
        Bezirk.TempelhofSchoeneberg => "Tempelhof-Schöneberg",
        Bezirk.Neukoelln => "Neukölln",
        Bezirk.TreptowKoepenick => "Treptow-Köpenick",
        Bezirk.MarzahnHellersdorf => "Marzahn-Hellersdorf",
        Bezirk.Lichtenberg => "Lichtenberg",
        Bezirk.Reinickendorf => "Reinickendorf",
        _ => throw new UnreachableException(),
    };
}
