// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public class PromptOptions
{
    public Activity? Prompt { get; set; }

    /// <summary>Asked instead of <see cref="Prompt"/> after an answer that was not understood.</summary>
    public Activity? RetryPrompt { get; set; }

    public IList<Choice>? Choices { get; set; }

    /// <summary>How choices are shown; the prompt's own style when empty.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Whatever a validator wants to know; a JsonElement from the second turn on.</summary>
    public object? Validations { get; set; }
}
