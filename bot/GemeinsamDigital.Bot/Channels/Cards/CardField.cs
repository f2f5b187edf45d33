// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Channels.Web;
using GemeinsamDigital.Bot.Channels.Web.Intake;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>One field of the form: the dialog's question, what is wrong with the answer, and the input.</summary>
/// <param name="privacyLink">Stands where a conversation names the word to ask for data protection; null in a conversation.</param>
internal sealed class CardField(IdeaDraft draft, IdeaStep step, FormProblem? problem, string? privacyLink)
{
    private static readonly string[] Paragraphs = ["description", "problem", "benefit", "contribution"];

    public string Name => step.Name;

    /// <summary>What stands in the field when it is shown; empty for an address, which is never shown again.</summary>
    public string Value => (string?)(Input()["value"]) ?? "";

    public JsonObject ToJson() => CardElements.Group(Parts());

    private IEnumerable<JsonObject> Parts()
    {
        yield return CardElements.Text(Question());
        if (step == PersonSteps.Contact && draft.Contact is not null)
            yield return CardElements.Text(CardTexts.ContactStored);
        if (problem is not null)
            yield return CardElements.Problem(ProblemWords.InAForm(problem));
        yield return step.IsOptional ? Input() : CardElements.Required(Input(), WhyRequired());
        if (problem is { MayKeep: true })
            yield return CardElements.Toggle(IdeaForm.KeepPrefix + step.Name, step.Title(), $"{step.Title()}: {IdeaTexts.KeepIt}", value: false);
        if (step == PersonSteps.Contact)
            yield return CardElements.Toggle(IdeaForm.ContactConsent, IdeaTexts.NameConsent, CardTexts.ContactConsent, draft.Contact is not null);
    }

    private string Question() =>
        step == PlaceSteps.District ? CardTexts.AskDistrict
        : step == PersonSteps.Contact && privacyLink is not null ? Format(PageTexts.ContactHint, privacyLink)
        : step.Ask(draft).Text;

    private JsonObject Input() =>
        step == ConsentStep.Publication ? CardElements.Toggle(step.Name, Label(), IdeaTexts.ConsentYes, draft.Consent is not null)
        : CardChoices.Of(step, draft.Fields, Label()) ?? Text();

    private JsonObject Text()
    {
        var input = CardElements.Input("Input.Text", step.Name, Label(), step == PersonSteps.Contact ? null : problem?.Entered ?? step.Show(draft));
        if (Paragraphs.Contains(step.Name))
            input["isMultiline"] = true;
        if (step == PersonSteps.Link)
            input["style"] = "url";
        return input;
    }

    private string Label() => Format(step.IsOptional ? CardTexts.Optional : CardTexts.Required, step.Title());

    private string WhyRequired() => step == ConsentStep.Publication ? IdeaTexts.FormConsentMissing : IdeaForm.WhyMissing(step);
}
