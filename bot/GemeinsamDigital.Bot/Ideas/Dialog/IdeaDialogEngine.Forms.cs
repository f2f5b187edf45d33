// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>The same questions as one form; what was entered in either is there in the other.</summary>
internal sealed partial class IdeaDialogEngine
{
    /// <summary>The name of the reply's step that carries the form.</summary>
    public const string FormStep = "form";

    /// <summary>Shows the form; the conversation goes on beside it.</summary>
    public static IdeaMove.Open FormInstead(IdeaDraft draft) => ShowForm(draft with { Held = null, SetAside = null }, [], IdeaTexts.FormIntro);

    /// <summary>Goes on with the questions where no form can be shown.</summary>
    public static IdeaMove.Open NoForm(IdeaDraft draft, string why) => new(draft, [Notice(why), Resume(draft)]);

    /// <summary>Reads a form for a page or a card; nothing is asked in a conversation.</summary>
    public FormResult FillIn(IdeaDraft draft, IReadOnlyDictionary<string, string> values, IReadOnlySet<string> kept)
    {
        var read = IdeaForm.Read(draft, values, kept, (step, text) => WhyHold(step, text, kept: null));
        return read with { Draft = Seal(LookForSimilar(read.Draft with { Full = true })).Draft };
    }

    /// <summary>A form that was sent in a conversation: to the summary, or back with what is wrong.</summary>
    public IdeaMove ReadForm(IdeaDraft draft, IReadOnlyDictionary<string, string> values, IReadOnlySet<string> kept)
    {
        var (filled, problems) = FillIn(draft, values, kept);
        IReadOnlyList<string> mask = values.TryGetValue("contact", out var contact) && contact.Length > 3 ? [contact] : [];
        if (problems.Count > 0)
        {
            var list = string.Join('\n', problems.Select(problem => $"- **{problem.Step.Title()}:** {problem.Why.ReplaceLineEndings(" ")}"));
            return ShowForm(filled, problems, Format(IdeaTexts.FormProblems, list)) with { Mask = mask };
        }
        filled = LeaveOutWhatStayedEmpty(filled);
        return Open(filled, IdeaSteps.FirstOpen(filled)) with { Mask = mask };
    }

    /// <summary>Who has seen all fields at once is not asked for each of them again.</summary>
    private static IdeaDraft LeaveOutWhatStayedEmpty(IdeaDraft draft) =>
        IdeaForm.Fields(draft).Append(PictureSteps.Picture).Where(step => step.IsOptional && !step.IsAnswered(draft)).Aggregate(draft, Skipping.Mark);

    /// <summary>A form of another draft changes nothing.</summary>
    public static IdeaMove.Open OldForm(IdeaDraft draft) => new(draft, [Notice(IdeaTexts.FormOld), Resume(draft)]);

    private static IdeaMove.Open ShowForm(IdeaDraft draft, IReadOnlyList<FormProblem> problems, string text)
    {
        draft = draft with { Question = draft.Question + 1 };
        var form = new Reply(ReplyKind.Prompt, text) { Step = FormStep, Form = new ShownForm(draft, problems) };
        return new IdeaMove.Open(draft, [form]);
    }
}
