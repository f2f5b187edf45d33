// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>
/// All fields at once, for cards and pages: each is read as the dialog's step of the same name reads it, so that a form accepts
/// exactly what the conversation accepts.
/// </summary>
internal static class IdeaForm
{
    /// <summary>Must be <c>true</c> beside an address in <c>contact</c>: its own consent (DSGVO Art. 7).</summary>
    public const string ContactConsent = "contact-consent";

    /// <summary>Before a field's name: the box by which somebody keeps a text that may hold personal data.</summary>
    public const string KeepPrefix = "keep-";

    /// <summary>The choice that empties a field with a fixed set of answers, where the client knows no empty one.</summary>
    public const string NotSaid = "not-said";

    /// <summary>Nobody leaves a field empty into which they have written much more.</summary>
    private const int LongestMistake = 60;

    /// <summary>The fields of a form, in order.</summary>
    public static IEnumerable<IdeaStep> Fields(IdeaDraft draft) =>
        IdeaSteps.Table.Where(step => step.Words().Length > 0 && step != PictureSteps.Picture && (step.Applies(draft) || step == OptionalTexts.Place));

    /// <param name="values">By the step's name; a name that is missing leaves its field as it is, an empty value clears it.</param>
    /// <param name="kept">Steps whose text stays although it holds what looks like personal data.</param>
    /// <param name="whyHold">What a person should decide first; see <see cref="IdeaDialogEngine"/>.</param>
    public static FormResult Read(
        IdeaDraft draft, IReadOnlyDictionary<string, string> values, IReadOnlySet<string> kept, Func<IdeaStep, string, StepResult.Hold?> whyHold)
    {
        var problems = new List<FormProblem>();
        draft = draft with { Held = null, SetAside = null, ReturnTo = null };
        foreach (var step in Fields(draft).ToList())
        {
            if (!values.TryGetValue(step.Name, out var typed))
                continue;
            var value = PlainText.Lines(typed);
            var result = Read(draft, step, step.Limit is null && value == NotSaid ? "" : value, values);
            if (result is StepResult.Next said && said.Draft.Fields != draft.Fields && !kept.Contains(step.Name) && whyHold(step, value) is { } hold)
                problems.Add(new FormProblem(step, hold.Reply.Text, MayKeep: true) { Entered = value });
            else if (result is StepResult.Next next)
                draft = Skipping.Unskip(next.Draft, step);
            else
                problems.Add(new FormProblem(step, WhyNot(step, value, result), MayKeep: false) { Entered = Entered(step, value) });
            if (result is StepResult.Again { Draft: { } changed })
                draft = changed;
        }
        return new FormResult(draft, problems);
    }

    private static StepResult Read(IdeaDraft draft, IdeaStep step, string value, IReadOnlyDictionary<string, string> values)
    {
        if (step == ConsentStep.Publication)
            return IsTrue(value)
                ? new StepResult.Next(draft with { Consent = draft.Consent ?? new Consent(ConsentWording.Publication, default) })
                : Problem(step, IdeaTexts.FormConsentMissing) with { Draft = draft with { Consent = null } };
        var mayContact = values.TryGetValue(ContactConsent, out var consents) && IsTrue(consents);
        if (value.Length == 0 && step == PersonSteps.Contact && mayContact)
            return new StepResult.Next(draft);
        if (value.Length == 0)
            return step.Clear is { } clear ? new StepResult.Next(clear(draft)) : Problem(step, WhyMissing(step));
        if (step == PersonSteps.Contact && !mayContact)
            return Problem(step, IdeaTexts.FormContactConsentMissing);
        return step.Read(draft, value);
    }

    public static string WhyMissing(IdeaStep step) => Format(step == RequiredSteps.Type ? IdeaTexts.FormChoose : IdeaTexts.FormMissing, step.Title());

    /// <summary>What was typed comes back to be repaired; of what no field would hold only the beginning.</summary>
    private static string Entered(IdeaStep step, string value) => PlainText.Shorten(value, 2 * (step.Limit?.Characters ?? TextLimit.Paragraph.Characters));

    private static bool IsTrue(string value) => value is "true" or "on" or "1";

    private static StepResult.Again Problem(IdeaStep step, string why) => new(Prompt.Ask(step.Name, why));

    private static string WhyNot(IdeaStep step, string value, StepResult result)
    {
        var why = result switch
        {
            StepResult.Again again => again.Reply.Text,
            StepResult.NotUnderstood again => again.Reply.Text,
            StepResult.Hold when step.Limit is { } limit => Format(IdeaTexts.FormTooLong, step.Title(), Math.Max(1, limit.Excess(value)), limit.Characters),
            StepResult.Hold hold => hold.Reply.Text,
            _ => IdeaTexts.FormNotUnderstood,
        };
        return step.IsOptional && value.Length < LongestMistake && why != IdeaTexts.FormContactConsentMissing ? $"{why} {IdeaTexts.FormLeaveEmpty}" : why;
    }
}

/// <param name="Draft">With every field that could be read.</param>
internal sealed record FormResult(IdeaDraft Draft, IReadOnlyList<FormProblem> Problems);

/// <param name="MayKeep">True when the person may insist; it then comes in <c>kept</c>.</param>
internal sealed record FormProblem(IdeaStep Step, string Why, bool MayKeep)
{
    /// <summary>What was typed, so that it need not be typed again.</summary>
    public string? Entered { get; init; }
}
