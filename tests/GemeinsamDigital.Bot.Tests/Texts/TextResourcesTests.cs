// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Tests.Texts;

/// <summary>Promises of the resource files that hold in every language.</summary>
public sealed partial class TextResourcesTests
{
    public static TheoryData<string> AllLanguages => [TextFiles.Du, .. TextFiles.Translations];

    public static TheoryData<string> Translations => [.. TextFiles.Translations];

    [Theory, MemberData(nameof(AllLanguages))]
    public void No_text_is_empty(string language)
    {
        var texts = TextFiles.OfLanguage(language).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text.Text), text.Key));
    }

    [Theory, MemberData(nameof(Translations))]
    public void A_translation_has_no_text_that_the_original_lacks(string language) =>
        Assert.All(TextFiles.Sets, set => Assert.Subset(TextFiles.Own(set, TextFiles.Du).Keys.ToHashSet(), TextFiles.Own(set, language).Keys.ToHashSet()));

    [Theory, MemberData(nameof(Translations))]
    public void A_translation_has_the_placeholders_of_the_original(string language) =>
        Assert.All(
            TextFiles.Sets.SelectMany(set => TextFiles.Own(set, language).Select(text => (text.Key, text.Value, Original: TextFiles.Own(set, TextFiles.Du)[text.Key]))),
            text => Assert.True(Placeholders(text.Original).SetEquals(Placeholders(text.Value)), text.Key));

    [Fact]
    public void English_has_every_text() =>
        Assert.All(TextFiles.Sets, set => Assert.Equal(TextFiles.Own(set, TextFiles.Du).Keys, TextFiles.Own(set, TextFiles.English).Keys));

    [Fact]
    public void Leichte_Sprache_has_everything_that_is_said() =>
        Assert.All(
            TextFiles.Sets,
            set => Assert.Equal(TextFiles.Own(set, TextFiles.Du).Keys.Where(key => !TextFiles.IsWordList(key)), TextFiles.Own(set, TextFiles.Leicht).Keys));

    [Theory, MemberData(nameof(AllLanguages))]
    public void Word_lists_are_written_as_messages_are_compared(string language) =>
        Assert.All(
            TextFiles.OfLanguage(language).Where(text => TextFiles.IsWordList(text.Key)).SelectMany(list => list.Text.Split('|').Select(word => (list.Key, Word: word))),
            word => Assert.True(word.Word == WholeMessage.Normalize(word.Word) && word.Word.Length > 0, $"{word.Key}: \"{word.Word}\""));

    /// <summary>People who are spoken to in English still know the German command, and the other way round it does no harm.</summary>
    [Fact]
    public void English_word_lists_contain_the_German_ones() =>
        Assert.All(
            TextFiles.Sets.SelectMany(set => TextFiles.Own(set, TextFiles.Du).Where(text => TextFiles.IsWordList(text.Key))),
            list => Assert.Subset(TextFiles.Said(TextFiles.English, list.Key).Split('|').ToHashSet(), list.Value.Split('|').ToHashSet()));

    [Theory, MemberData(nameof(AllLanguages))]
    public void Every_language_says_first_that_it_is_a_machine(string language) =>
        Assert.Matches("Ich bin eine Maschine|I am a machine", TextFiles.Said(language, "Greeting"));

    /// <summary>The build names the satellite assemblies after the cultures that <see cref="BotLanguage"/> uses.</summary>
    [Theory]
    [InlineData(BotLanguage.German, TextFiles.Du)]
    [InlineData(BotLanguage.GermanFormal, TextFiles.Sie)]
    [InlineData(BotLanguage.GermanSimple, TextFiles.Leicht)]
    [InlineData(BotLanguage.English, TextFiles.English)]
    public void What_a_file_says_is_what_the_bot_says(string language, string file) =>
        Assert.Equal(
            TextFiles.Said(file, nameof(ConversationTexts.LanguageSwitched)),
            ConversationTexts.ResourceManager.GetString(nameof(ConversationTexts.LanguageSwitched), CultureInfo.GetCultureInfo(language)));

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
