// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;

namespace GemeinsamDigital.Bot.Tests.Ideas.Simulated;

/// <summary>What is said, and which fields it may change by what it says. Knows the words of the conversation, not the engine.</summary>
internal static class Spoken
{
    private static readonly IReadOnlyList<string> Questions =
        ["Was ist Gemeinsam Digital?", "Wie lange dauert das?", "Who decides?", "Was passiert mit meinen Daten?", "Echt?", "Soll das ein Titel sein?"];

    private static readonly HashSet<string> None = [];

    public static string By(CitizenAction action, IdeaDraft draft, string step) => action.Doing switch
    {
        Doing.Answer => SensibleAnswers.To(step, action.Pick),
        Doing.Command => Command(action.Pick),
        Doing.Ask => Questions[action.Pick % Questions.Count],
        Doing.Correct => Correction(draft, action),
        _ => action.Text,
    };

    public static IReadOnlySet<string> MayChange(IdeaDraft draft, string step, IdeaMessage said)
    {
        var message = WholeMessage.Normalize(said.Text);
        if ((said.Mark is not null && said.Mark != IdeaDialogEngine.Mark(draft)) || Commands().Any(words => WholeMessage.IsOneOf(message, words)))
            return None;
        var words = new string([.. message.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]);
        HashSet<string> may = [step, .. IdeaSteps.Table.Where(row => row.Words().Length > 0 && WholeMessage.Contains(words, row.Words())).Select(row => row.Name)];
        if (draft.LastStep is { } last && IdeaTexts.MeantWords.Split('|').Any(beginning => Plain(message).StartsWith(Plain(beginning), StringComparison.Ordinal)))
            may.Add(last);
        if (step == "type")
            may.UnionWith(["title", "description"]);
        if (draft.Held is { Step: "title" })
            may.Add("description");
        return WithCompanions(draft, may);
    }

    /// <summary>A district brings its place, a link that stands alone is kept, who has no rights to a picture has none.</summary>
    public static IReadOnlySet<string> WithCompanions(IdeaDraft draft, HashSet<string> may)
    {
        if (may.Contains("district"))
            may.Add("place");
        if (draft.Fields.Link is null && (may.Contains("title") || may.Contains("description")))
            may.Add("link");
        if (may.Contains("picture-rights"))
            may.Add("picture");
        return may;
    }

    private static string Command(int pick)
    {
        var words = Commands().ElementAt(pick % 10).Split('|');
        return words[pick / 10 % words.Length];
    }

    /// <summary>What is possible at every step and changes no field.</summary>
    private static IEnumerable<string> Commands() =>
    [
        ConversationTexts.CommandBack, ConversationTexts.CommandHelp, ConversationTexts.CommandCancel, IdeaTexts.SkipWords, IdeaTexts.LaterWords,
        IdeaTexts.FormWords, IdeaTexts.FullPathWords, IdeaTexts.ShortPathWords, IdeaTexts.InChatWords, IdeaTexts.OverviewWords,
    ];

    private static string Correction(IdeaDraft draft, CitizenAction action)
    {
        var fields = IdeaSteps.Table.Where(row => row.Words().Length > 0).ToList();
        var field = fields[action.Pick % fields.Count];
        var value = field.Name == "contact" || action.Pick % 2 == 0 ? SensibleAnswers.To(field.Name, action.Pick) : action.Text;
        var name = First(field.Words());
        return (action.Pick / 13 % 5) switch
        {
            0 => $"{First(IdeaTexts.ChangeVerbWords)} {name} {First(IdeaTexts.IntoWords)} {value}",
            1 => $"{name}: {value}",
            2 => Phrase.Format(IdeaTexts.EditField, field.Title()),
            3 => name,
            _ => $"{First(IdeaTexts.MeantWords)} {(draft.LastStep is { } last ? SensibleAnswers.To(last, action.Pick) : action.Text)}",
        };
    }

    private static string First(string words) => words.Split('|')[0];

    private static string Plain(string text) => text.Replace(",", "", StringComparison.Ordinal);
}
