// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Tests.Ideas.Simulated;

/// <summary>What somebody says who has read the question, in the language of the conversation.</summary>
internal static class SensibleAnswers
{
    /// <summary>No contact is ever said with another host, so that it can be searched for.</summary>
    public const string ContactHost = "@kontakt.example.org";

    private static readonly IReadOnlyList<string> Texts =
    [
        "Trinkbrunnen an jedem Platz", "Mehr Schatten im Park", "Ein Leihladen für Werkzeug im Kiez", "Bänke, die man verschieben kann, für alle Generationen",
        "Eine App zeigt freie Räume für Vereine.", "Die Stadt erklärt ihre Entscheidungen in einfachen Worten.",
    ];

    private static readonly IReadOnlyList<string> Places = ["Neukölln", "10115", "Kreuzberg", "Rixdorf", "Mitte", "Ganz Berlin", "Marzahn-Hellersdorf"];

    public static string To(string step, int pick) => step switch
    {
        "type" => IdeaTypeNames.Of(IdeaTypeNames.All[pick % IdeaTypeNames.All.Count]),
        "handlungsfeld" => StrategySteps.NameOf(Enum.GetValues<Handlungsfeld>()[pick % Enum.GetValues<Handlungsfeld>().Length]),
        "wertekompass" => pick % 3 == 0 ? "1, 3" : StrategySteps.NameOf((Leitgedanken)(pick % 16)),
        "district" => Places[pick % Places.Count],
        "link" => $"example.org/{pick}",
        "picture" => IdeaTexts.NoPicture,
        "picture-rights" => pick % 4 == 0 ? IdeaTexts.RightsNo : IdeaTexts.RightsYes,
        "name" => pick % 2 == 0 ? IdeaTexts.StayAnonymous : "Kim Beispiel",
        "consent" => pick % 9 == 0 ? IdeaTexts.ConsentNo : IdeaTexts.ConsentYes,
        "contact" => pick % 3 == 0 ? IdeaTexts.NoContact : Contact(pick),
        "similar" => pick % 5 == 0 ? Format(IdeaTexts.SupportInstead, "2026-00007") : IdeaTexts.SubmitAnyway,
        "summary" => pick % 3 == 0 ? IdeaTexts.MoreFields : pick % 3 == 1 ? IdeaTexts.Submit : IdeaTexts.ChangeSomething,
        "title" or "place" or "measure" => pick % 20 == 0 ? Largest(120) : Texts[pick % Texts.Count],
        "description" => pick % 100 == 0 ? Largest(10_000) : Texts[pick % Texts.Count],
        _ => pick % 10 == 0 ? Largest(1_000) : Texts[pick % Texts.Count],
    };

    public static string Contact(int pick) => $"k{pick}{ContactHost}";

    /// <summary>As many characters as the field takes; one in nine is an umlaut, so that the bytes come near their limit too.</summary>
    private static string Largest(int characters) => string.Concat(Enumerable.Repeat("Wörtchen ", (characters / 9) + 1))[..(characters - 1)] + "r";

}
