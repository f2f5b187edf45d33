// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindChoicesOptions
{
    /// <summary>Do not look at the values of choices.</summary>
    public bool NoValue { get; set; }

    /// <summary>Do not look at the titles of buttons.</summary>
    public bool NoAction { get; set; }

    /// <summary>"2", "Nr. 2", "zwei".</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>"die zweite", "the last one".</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
