// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a question that is answered with yes or no.</summary>
public class ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
    : Prompt<bool>(dialogId, validator)
{
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>For activities without a locale.</summary>
    public string? DefaultLocale { get; set; } = defaultLocale;

    /// <summary>How a list is worded; by the language of the activity when empty.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>Other words for yes and no, for instance "Absenden" and "Verwerfen".</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var wording = ChoiceOptions ?? CultureOf(turnContext).ToFactoryOptions();
        var question = WithChoices(QuestionOf(options, isRetry), turnContext, ChoicesOf(turnContext), options.Style ?? Style, wording);
        return SendAsync(turnContext, question, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object?> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var text = turnContext.Activity.Text;
        var answer = YesNoRecognizer.Recognize(text) ?? Chosen(text, ChoicesOf(turnContext));
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer.HasValue, Value = answer ?? false });
    }

    // A word for yes in the middle of other words is no answer: "ja, aber …".
    private static bool? Chosen(string? text, Choice[] yesAndNo) =>
        ChoiceRecognizers.RecognizeChoices(text, yesAndNo) is [{ Resolution: { Score: >= TitleMatch.Alone, Index: var index } }] ? index == 0 : null;

    private PromptCultureModel CultureOf(ITurnContext turnContext) => PromptCultureModels.For(turnContext.Activity.Locale ?? DefaultLocale);

    private Choice[] ChoicesOf(ITurnContext turnContext)
    {
        if (ConfirmChoices is { } own)
            return [own.Item1, own.Item2];

        var culture = CultureOf(turnContext);
        return [new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage)];
    }
}
