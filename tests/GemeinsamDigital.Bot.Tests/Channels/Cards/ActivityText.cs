// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GemeinsamDigital.Bot.Tests.Channels.Cards;

internal static class ActivityText
{
    /// <summary>JSON in which umlauts are umlauts.</summary>
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
