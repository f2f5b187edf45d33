// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.EndToEnd.Tests.Widget;

/// <summary>What a citizen reads and writes on the way from a question to the status of an idea.</summary>
internal sealed record Wording(
    string Path, string Launcher, string Question, string Topic, string Unclear, string IHaveAnIdea, string IdeaType, string TitleAsked, string Title,
    string DescriptionAsked, string Description, string Consent, string Summary, string Submit, string Status, string ReferenceAsked,
    string CodeAsked, string UnderReview, string StillEmpty, string Connection)
{
    internal static Wording Of(string language) => language == "de" ? German : English;

    private static Wording German { get; } = new(
        Path: "", Launcher: "Frage stellen", Question: "Was ist der Wertekompass?", Topic: "Wertekompass", Unclear: "Strategie",
        IHaveAnIdea: "Ich habe eine Idee", IdeaType: "Idee",
        TitleAsked: "Wie lautet der Titel?", Title: "Trinkbrunnen an jedem Platz",
        DescriptionAsked: "Beschreib bitte genauer", Description: "Im Sommer fehlt Wasser. Ein Brunnen je Platz und eine Karte helfen allen.",
        Consent: "Ja, einverstanden", Summary: "Bitte prüfe deine Angaben.", Submit: "Absenden", Status: "Status",
        ReferenceAsked: "Wie lautet die Nummer", CodeAsked: "geheime Code", UnderReview: "wird geprüft",
        StillEmpty: "Das Feld ist noch leer.", Connection: "unterbrochen");

    private static Wording English { get; } = new(
        Path: "en/", Launcher: "Ask a question", Question: "What is Gemeinsam Digital: Berlin?", Topic: "GD:B", Unclear: "measures",
        IHaveAnIdea: "I have an idea", IdeaType: "Idea",
        TitleAsked: "What is the title?", Title: "A drinking fountain on every square",
        DescriptionAsked: "Please tell me more", Description: "There is no water in summer. One fountain on each square and a map would help everybody.",
        Consent: "Yes, I agree", Summary: "Please check what you have entered.", Submit: "Submit", Status: "Check status",
        ReferenceAsked: "number", CodeAsked: "secret code", UnderReview: "under review",
        StillEmpty: "The field is still empty.", Connection: "lost");
}
