// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Answers;

/// <summary>A piece of an answer that is in one language: what the article says is not always in the language of the bot's own words.</summary>
/// <param name="Text">Markdown.</param>
/// <param name="Language">BCP 47 tag of an article's text; null for the bot's own words.</param>
internal sealed record AnswerPart(string Text, string? Language = null)
{
    /// <summary>Stands between the answers to several questions.</summary>
    public static AnswerPart Line { get; } = new("---");

    public static string TextOf(IEnumerable<AnswerPart> parts) => string.Join("\n\n", parts.Select(part => part.Text));
}
