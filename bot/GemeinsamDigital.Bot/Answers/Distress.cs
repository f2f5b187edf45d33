// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Answers;

/// <summary>
/// Three articles for people in danger. Their text stands alone, without buttons, and they come before whatever else is going on.
/// </summary>
internal static class Distress
{
    public static bool Is(string? articleId) => articleId is "krise-hilfe" or "notfall" or "gewalt-hilfe";
}
