// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers) =>
        (InlineSeparator, InlineOr, InlineOrMore, IncludeNumbers) = (inlineSeparator, inlineOr, inlineOrMore, includeNumbers);

    /// <summary>Between choices; ", " when empty.</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>Between two choices; " or " when empty.</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of three or more choices; ", or " when empty.</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; yes when empty.</summary>
    public bool? IncludeNumbers { get; set; }
}
