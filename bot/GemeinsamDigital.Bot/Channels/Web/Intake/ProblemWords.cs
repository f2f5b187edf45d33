// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Places;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>A problem as a form puts it: where a conversation names its buttons, a form names its fields.</summary>
internal static class ProblemWords
{
    /// <summary>On a page.</summary>
    public static string Of(FormProblem problem, string entry) =>
        TooLong(problem.Step, entry) is { } limit ? Format(PageTexts.TooLong, limit.Excess(Read(entry)), limit.Characters, LongText.EndOf(limit.Beginning(Read(entry))))
        : Begins(problem, IdeaTexts.TooShort) ? PageTexts.TooShort
        : Begins(problem, IdeaTexts.LinkAlone) ? PageTexts.LinkNoted
        : Begins(problem, IdeaTexts.Shouting) ? PageTexts.ShoutingProblem
        : BerlinPlaces.Recognize(entry) is PlaceAnswer.Several several && problem.Step == PlaceSteps.District
            ? $"{problem.Why}\n{string.Join('\n', several.Bezirke.Select(bezirk => $"- {PlaceSteps.NameOf(bezirk)}"))}"
        : InAForm(problem);

    /// <summary>On a page or in a card.</summary>
    public static string InAForm(FormProblem problem) =>
        Begins(problem, IdeaTexts.NameNotUnderstood) ? PageTexts.DisplayNameProblem
        : Begins(problem, IdeaTexts.ContactNotUnderstood) ? PageTexts.ContactProblem
        : problem.Why;

    /// <summary>The limit that the text exceeds; null where it does not.</summary>
    public static TextLimit? TooLong(IdeaStep step, string entry) =>
        step is { IsPublished: true, Limit: { } limit } && limit.Excess(Read(entry)) > 0 ? limit : null;

    /// <summary>The part of a text that fits.</summary>
    public static string Beginning(IdeaStep step, string entry) => TooLong(step, entry)?.Beginning(Read(entry)) ?? entry;

    private static bool Begins(FormProblem problem, string words) => problem.Why.StartsWith(words, StringComparison.Ordinal);

    private static string Read(string entry) => PlainText.Lines(entry);
}
