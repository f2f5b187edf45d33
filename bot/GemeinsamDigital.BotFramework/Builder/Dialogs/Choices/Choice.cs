// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class Choice
{
    public Choice()
    {
    }

    public Choice(string? value = null) => Value = value;

    /// <summary>What the dialog gets, and what is shown unless there is an <see cref="Action"/>.</summary>
    public string? Value { get; set; }

    public CardAction? Action { get; set; }

    public List<string>? Synonyms { get; set; }
}
