// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The few words that prompts themselves say in a language.</summary>
public class PromptCultureModel
{
    public string Locale { get; set; } = string.Empty;
    public string Separator { get; set; } = ", ";
    public string InlineOr { get; set; } = string.Empty;
    public string InlineOrMore { get; set; } = string.Empty;
    public string YesInLanguage { get; set; } = string.Empty;
    public string NoInLanguage { get; set; } = string.Empty;

    internal ChoiceFactoryOptions ToFactoryOptions() => new(Separator, InlineOr, InlineOrMore, includeNumbers: true);
}
