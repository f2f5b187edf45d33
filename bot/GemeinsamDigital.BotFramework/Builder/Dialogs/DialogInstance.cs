// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A running dialog: which one it is and what it has to remember.</summary>
public class DialogInstance
{
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("state")]
    [JsonConverter(typeof(DialogValuesConverter))]
    public IDictionary<string, object?> State { get; set; } = new Dictionary<string, object?>();
}
