// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Offers choices and understands which one is meant.</summary>
public class ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
    : Prompt<FoundChoice>(dialogId, validator)
{
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>For activities without a locale.</summary>
    public string? DefaultLocale { get; set; } = defaultLocale;

    /// <summary>How a list is worded; by the language of the activity when empty.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    public FindChoicesOptions? RecognizerOptions { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var wording = ChoiceOptions ?? PromptCultureModels.For(turnContext.Activity.Locale ?? DefaultLocale).ToFactoryOptions();
        var question = WithChoices(QuestionOf(options, isRetry), turnContext, options.Choices ?? [], options.Style ?? Style, wording);
        return SendAsync(turnContext, question, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var found = ChoiceRecognizers.RecognizeChoices(turnContext.Activity.Text, options.Choices ?? [], RecognizerOptions);
        return Task.FromResult(new PromptRecognizerResult<FoundChoice>
        {
            Succeeded = found.Count > 0,
            Value = found.Count > 0 ? found[0].Resolution : null,
        });
    }
}
