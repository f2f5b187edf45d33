// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Bot.Conversation;

/// <summary>A text of the resources with its placeholders filled, in the way of the turn's language.</summary>
internal static class Phrase
{
    public static string Format(string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
