// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs;

public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object?> state, PromptOptions options, int attemptCount) =>
        (Context, Recognized, State, Options, AttemptCount) = (turnContext, recognized, state, options, attemptCount);

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>What the validator wants to remember until the next attempt.</summary>
    public IDictionary<string, object?> State { get; }

    /// <summary>1 for the first answer.</summary>
    public int AttemptCount { get; }
}
