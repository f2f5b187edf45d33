// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;

namespace GemeinsamDigital.Bot.Tests.Ideas.Simulated;

/// <summary>Cards that are filled in, more or less.</summary>
internal static class FormsSent
{
    public static Dictionary<string, string> Values(IdeaDraft draft, CitizenAction action)
    {
        var values = new Dictionary<string, string> { ["form"] = "idea-form", ["draft"] = draft.Id };
        foreach (var (step, index) in IdeaForm.Fields(draft).Select((step, index) => (step.Name, index)))
        {
            var way = (action.Pick + (index * 7)) % 10;
            if (way < 4)
                values[step] = step == "consent" ? "true" : SensibleAnswers.To(step, action.Pick + index);
            else if (way == 4 && step != "contact")
                values[step] = action.Text;
            else if (way == 5)
                values[step] = "";
        }
        if (action.Pick % 3 > 0)
            values[IdeaForm.ContactConsent] = "true";
        return values;
    }

    /// <summary>A form changes the fields that it holds.</summary>
    public static IReadOnlySet<string> May(IdeaDraft draft, IEnumerable<string> names) => Spoken.WithCompanions(draft, [.. names]);
}
