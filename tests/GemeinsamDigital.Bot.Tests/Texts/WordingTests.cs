// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Tests.Texts;

/// <summary>How the bot writes: form of address, typography, and the short sentences of Leichte Sprache.</summary>
public sealed partial class WordingTests
{
    private const int LongestSimpleSentence = 15;

    public static TheoryData<string> German => [TextFiles.Du, TextFiles.Sie, TextFiles.Leicht];

    [Theory, MemberData(nameof(German))]
    public void German_has_no_straight_quotation_marks(string language) =>
        Assert.All(TextFiles.OfLanguage(language), text => Assert.False(text.Text.AsSpan().ContainsAny("\"'"), text.Key));

    [Theory, MemberData(nameof(German))]
    public void German_has_sharp_s_where_it_is_due(string language) =>
        Assert.All(TextFiles.OfLanguage(language), text => Assert.DoesNotMatch(MissingSharpS(), text.Text));

    [Fact]
    public void English_has_no_straight_or_German_quotation_marks() =>
        Assert.All(TextFiles.OfLanguage(TextFiles.English).Where(text => !TextFiles.IsWordList(text.Key)), text => Assert.False(text.Text.AsSpan().ContainsAny("\"'„"), text.Key));

    [Fact]
    public void The_formal_texts_never_say_du() =>
        Assert.All(TextFiles.OfLanguage(TextFiles.Sie), text => Assert.DoesNotMatch(SaysDu(), text.Text));

    [Fact]
    public void What_says_du_has_a_formal_text() =>
        Assert.All(
            TextFiles.OfLanguage(TextFiles.Du).Where(text => !TextFiles.IsWordList(text.Key) && SaysDu().IsMatch(text.Text)),
            text => Assert.Contains(text.Key, TextFiles.OfLanguage(TextFiles.Sie).Select(formal => formal.Key)));

    [Fact]
    public void A_sentence_of_Leichte_Sprache_is_short() =>
        Assert.All(
            TextFiles.OfLanguage(TextFiles.Leicht).SelectMany(text => Sentences(text.Text)),
            sentence => Assert.InRange(sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 0, LongestSimpleSentence));

    private static IEnumerable<string> Sentences(string text) =>
        text.Split('\n').SelectMany(line => SentenceEnd().Split(LinkTarget().Replace(line, "]")));

    [GeneratedRegex(@"strasse|gross|grösse|ausser|schliess|gruss|grüss|heiss|weiss|massnahm|regelmäss|draussen|aussen", RegexOptions.IgnoreCase)]
    private static partial Regex MissingSharpS();

    /// <summary>Pronouns and the imperatives that go with them.</summary>
    [GeneratedRegex(@"\b(du|dir|dich|dein(e[mnrs]?)?|duze|schreib|stell|frag|wähle?|prüf|schick|kürze|beschreib|antworte|erzähl|tippe?|heb|versuch)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysDu();

    [GeneratedRegex(@"(?<=[.!?]) ")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkTarget();
}
