// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Tests.Texts;

namespace GemeinsamDigital.Bot.Tests.Conversation.Development;

/// <summary>Staff read German or English; there is neither a form of address in these texts nor Leichte Sprache.</summary>
public sealed partial class DevelopmentTextsTests
{
    private const string Set = "Conversation/Development/DevelopmentTexts";

    [Fact]
    public void English_has_every_text_with_the_same_placeholders() =>
        Assert.Equal(Placeholders(TextFiles.Du), Placeholders(TextFiles.English));

    [Fact]
    public void The_commands_are_written_as_messages_are_compared() =>
        Assert.All(
            TextFiles.Own(Set, TextFiles.Du).Where(text => TextFiles.IsWordList(text.Key) && text.Key.StartsWith("Command", StringComparison.Ordinal)).SelectMany(list => list.Value.Split('|')),
            word => Assert.Equal(WholeMessage.Normalize(word), word));

    private static IEnumerable<string> Placeholders(string language) =>
        TextFiles.Own(Set, language).Select(text => $"{text.Key}: {string.Join(' ', Placeholder().Matches(text.Value).Select(match => match.Value).Order())}");

    [GeneratedRegex(@"\{\d(:[A-Z]\d)?\}")]
    private static partial Regex Placeholder();
}
