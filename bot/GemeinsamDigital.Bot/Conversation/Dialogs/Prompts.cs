// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace GemeinsamDigital.Bot.Conversation.Dialogs;

/// <summary>
/// Asks through the dialog library in the bot's own form: every prompt carries its data entity and its buttons. A prompt that is
/// open already is replaced, so that its question comes again in the words of today's language.
/// </summary>
internal static class Prompts
{
    public static Task<DialogTurnResult> AskAsync(
        DialogContext dc, string prompt, string question, string again, CancellationToken cancellationToken, params string[] choices)
    {
        var first = new Reply(ReplyKind.Prompt, question) { Step = prompt, Buttons = [.. choices.Select(choice => new ReplyButton(choice))] };
        return AskAsync(dc, prompt, first, first with { Text = again }, cancellationToken);
    }

    /// <summary>Asks before something is lost. The buttons say what happens; what they send is the plain yes or no of the language.</summary>
    /// <param name="question">Its step names the question; its buttons are added here.</param>
    public static Task<DialogTurnResult> AskYesNoAsync(
        DialogContext dc, string prompt, Reply question, string yes, string no, CancellationToken cancellationToken)
    {
        var asked = question with
        {
            Buttons = [new(yes, WholeMessage.First(IdeaTexts.ConsentYesWords)), new(no, WholeMessage.First(IdeaTexts.ConsentNoWords))],
        };
        return AskAsync(dc, prompt, asked, asked, cancellationToken);
    }

    private static Task<DialogTurnResult> AskAsync(DialogContext dc, string prompt, Reply question, Reply again, CancellationToken cancellationToken)
    {
        // Here the library does the saying.
        var options = new PromptOptions
        {
            Prompt = dc.Context.Offer(question),
            RetryPrompt = ReplyActivity.From(again, dc.Context.Activity, dc.Context.Turn().Memory.Offer),
            Choices = ChoiceFactory.ToChoices([.. question.Buttons.Select(button => button.Value)]),
            Style = ListStyle.None,
        };
        return dc.ActiveDialog?.Id == prompt
            ? dc.ReplaceDialogAsync(prompt, options, cancellationToken)
            : dc.PromptAsync(prompt, options, cancellationToken);
    }
}
