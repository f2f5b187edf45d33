// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FoundChoice
{
    public string? Value { get; set; }

    /// <summary>Place in the list, from 0.</summary>
    public int Index { get; set; }

    /// <summary>1 for a literal match, less for a guess.</summary>
    public float Score { get; set; }

    /// <summary>The text of the choice that matched, when that is not its value.</summary>
    public string? Synonym { get; set; }
}
