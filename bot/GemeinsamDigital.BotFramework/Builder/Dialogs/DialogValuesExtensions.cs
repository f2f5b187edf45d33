// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogValuesExtensions
{
    /// <summary>Reads a value of a dialog as a type of the bot's own, whether it is still the object or already stored JSON.</summary>
    public static T? Get<T>(this IDictionary<string, object?> values, string name)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (!values.TryGetValue(name, out var value))
            return default;

        var typed = BotJson.ToObject<T>(value);
        values[name] = typed;
        return typed;
    }
}
