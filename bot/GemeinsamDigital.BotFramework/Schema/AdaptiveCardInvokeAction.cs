// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public class AdaptiveCardInvokeAction
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? Verb { get; set; }

    /// <summary>The card's input fields and the button's own data; a JsonElement after reading.</summary>
    public object? Data { get; set; }
}
