// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>A draft's answers as they stand in the fields of the form.</summary>
internal static class IntakeEntries
{
    public static Dictionary<string, string> Of(IdeaDraft draft, ContactProtection contacts)
    {
        var entries = IdeaForm.Fields(draft).ToDictionary(step => step.Name, step => Of(draft, step, contacts));
        entries[IdeaForm.ContactConsent] = draft.Contact is null ? "" : "on";
        // A text that waits for a decision is not thrown away: the form asks the same question.
        if (draft.Held is { } held && entries.ContainsKey(held.Step))
            entries[held.Step] = held.Text;
        return entries;
    }

    private static string Of(IdeaDraft draft, IdeaStep step, ContactProtection contacts) => step.Name switch
    {
        "type" => draft.Fields.Type?.ToString() ?? "",
        "handlungsfeld" => draft.Fields.Handlungsfeld?.ToString() ?? "",
        "wertekompass" => draft.Fields.Wertekompass is { } values ? string.Join(", ", StrategySteps.Each.Where(each => values.HasFlag(each))) : "",
        "consent" => draft.Consent is null ? "" : "on",
        "contact" => draft.Contact is { } contact ? contacts.Reveal(contact.Protected, draft.Id) ?? "" : "",
        _ => step.Show(draft) ?? "",
    };
}
