// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a question until the answer is understood and accepted.</summary>
public abstract class Prompt<T>(string dialogId, PromptValidator<T>? validator = null) : Dialog(dialogId)
{
    private const string OptionsKey = "options";
    private const string AttemptsKey = "attempts";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var promptOptions = options as PromptOptions ?? throw new ArgumentException("A prompt needs PromptOptions.", nameof(options));
        var state = NotNull(dc).ActiveDialog!.State;
        state[OptionsKey] = promptOptions;
        await OnPromptAsync(dc.Context, state, promptOptions, isRetry: false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (!IsMessage(NotNull(dc)))
            return EndOfTurn;

        var state = dc.ActiveDialog!.State;
        var options = OptionsOf(state);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        if (await IsAcceptedAsync(dc.Context, recognized, state, options, cancellationToken).ConfigureAwait(false))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);

        // A validator that has answered itself is not followed by the question in the same breath.
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>A dialog that was begun above the question is over: the question is still open and asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(NotNull(dc).Context, dc.ActiveDialog!, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return OnPromptAsync(turnContext, instance.State, OptionsOf(instance.State), isRetry: false, cancellationToken);
    }

    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>The question for this attempt. A copy: sending addresses an activity, and the stored question must stay as it was.</summary>
    private protected static Activity? QuestionOf(PromptOptions options, bool isRetry)
    {
        var question = (isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt)?.Copy();
        if (question is { InputHint: null or "" })
            question.InputHint = InputHints.ExpectingInput;
        return question;
    }

    private protected static Task SendAsync(ITurnContext turnContext, IActivity? question, CancellationToken cancellationToken) =>
        question is null ? Task.CompletedTask : turnContext.SendActivityAsync(question, cancellationToken);

    private protected static Activity WithChoices(
        Activity? question, ITurnContext turnContext, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options)
    {
        var activity = turnContext.Activity;
        var shown = ChoiceFactory.ForStyle(
            style, activity.ChannelId, choices, question?.Text, question?.Speak, options, activity.Conversation?.ConversationType);
        var complete = question ?? shown;
        complete.Text = shown.Text;
        complete.SuggestedActions = shown.SuggestedActions ?? complete.SuggestedActions;
        if (shown.Attachments is { Count: > 0 } cards)
            complete.Attachments = [.. complete.Attachments ?? [], .. cards];
        complete.InputHint = question?.InputHint ?? InputHints.ExpectingInput;
        return complete;
    }

    private Task<bool> IsAcceptedAsync(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object?> state, PromptOptions options,
        CancellationToken cancellationToken)
    {
        var attempts = state.TryGetValue(AttemptsKey, out var stored) && stored is int before ? before + 1 : 1;
        state[AttemptsKey] = attempts;
        return validator is null
            ? Task.FromResult(recognized.Succeeded)
            : validator(new PromptValidatorContext<T>(turnContext, recognized, state, options, attempts), cancellationToken);
    }

    private static PromptOptions OptionsOf(IDictionary<string, object?> state)
    {
        var options = BotJson.ToObject<PromptOptions>(state.TryGetValue(OptionsKey, out var stored) ? stored : null) ?? new PromptOptions();
        state[OptionsKey] = options;
        return options;
    }
}
