// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Tests.Texts;

/// <summary>A button sends its own text, so its text must be a command; and so must every command that a text recommends.</summary>
public sealed partial class ButtonTextsTests
{
    private static readonly (string Button, string Words)[] Pairs =
    [
        ("ButtonIdea", "CommandIdea"),
        ("ButtonStatus", "CommandStatus"),
        ("ButtonHelp", "CommandHelp"),
        ("ButtonMore", "CommandMore"),
        ("ButtonNotHelpful", "CommandNotHelpful"),
        ("ButtonNoneOfThese", "CommandNoneOfThese"),
        ("ButtonSkip", "CommandSkip"),
        ("ConsentYes", "ConsentYesWords"),
        ("ConsentNo", "ConsentNoWords"),
        ("Submit", "SubmitWords"),
        ("Withdraw", "WithdrawWords"),
        ("ButtonCorrect", "CommandCorrect"),
        ("ButtonErase", "CommandErase"),
        ("ButtonDownload", "CommandDownload"),
        ("ButtonFollow", "CommandFollow"),
        ("ButtonUnfollow", "CommandUnfollow"),
        ("Skip", "SkipWords"),
        ("Later", "LaterWords"),
        ("FormInstead", "FormWords"),
        ("SubmitAnyway", "SubmitAnywayWords"),
        ("DiscardDraft", "DiscardWords"),
        ("RemoveIt", "RemoveWords"),
        ("KeepIt", "KeepWords"),
        ("Rewrite", "RewriteWords"),
        ("TakeBeginning", "TakeBeginningWords"),
        ("TakeAsDescription", "TakeAsDescriptionWords"),
        ("StayAnonymous", "AnonymousWords"),
        ("NoContact", "NoContactWords"),
        ("NoPicture", "NoPictureWords"),
        ("DontKnow", "DontKnowWords"),
        ("AllOfBerlin", "AllOfBerlinWords"),
        ("WertekompassAll", "WertekompassAllWords"),
        ("ChangeSomething", "ChangeWords"),
    ];

    /// <summary>The fields of an idea: the name that the bot uses, and the words that people use.</summary>
    private static readonly (string Name, string Words)[] Fields =
        [.. TextFiles.Own("Ideas/IdeaTexts", TextFiles.Du).Keys.Where(key => key.StartsWith("Field", StringComparison.Ordinal)).Select(key => ("Name" + key["Field".Length..], key))];

    /// <summary>What stands in quotation marks without being a command.</summary>
    private static readonly string[] Quotations = ["Arena der Ideen", "Solarbänke für Neukölln", "Solar-Bänke für Neukölln", "Solar benches for Neukölln"];

    public static TheoryData<string> AllLanguages => [TextFiles.Du, .. TextFiles.Translations];

    [Theory, MemberData(nameof(AllLanguages))]
    public void A_button_is_understood_as_its_command(string language) =>
        Assert.All(Pairs, pair => Assert.True(IsOneOf(language, Said(language, pair.Button), pair.Words), pair.Button));

    [Theory, MemberData(nameof(AllLanguages))]
    public void The_button_for_another_language_switches_the_language(string language) =>
        Assert.True(IsOneOf(language, Said(language, "ButtonOtherLanguage"), language == TextFiles.English ? "CommandGerman" : "CommandEnglish"));

    [Theory, MemberData(nameof(AllLanguages))]
    public void A_button_to_edit_names_exactly_its_field(string language) =>
        Assert.All(Fields, field =>
        {
            var button = EditButton(language, field.Name);

            Assert.True(Contains(language, button, "EditWords"), button);
            Assert.Equal([field.Words], Fields.Select(other => other.Words).Where(words => Contains(language, button, words)));
        });

    [Theory, MemberData(nameof(AllLanguages))]
    public void A_command_that_a_text_recommends_is_understood(string language)
    {
        var recommended = TextFiles.OfLanguage(language)
            .SelectMany(text => Quoted().Matches(text.Text).Select(match => match.Groups[1].Value))
            .Where(quoted => !quoted.Contains('{', StringComparison.Ordinal) && !Quotations.Contains(quoted))
            .Distinct();

        Assert.All(recommended, quoted => Assert.True(IsUnderstood(language, quoted), quoted));
    }

    private static bool IsUnderstood(string language, string quoted) =>
        TextFiles.OfLanguage(TextFiles.Du).Any(text => TextFiles.IsWordList(text.Key) && IsOneOf(language, quoted, text.Key))
        || (Contains(language, quoted, "EditWords") && Fields.Any(field => Contains(language, quoted, field.Words)))
        || quoted == Said(language, "SetAside")
        || quoted == Said(language, "SubmitCorrection");

    private static string EditButton(string language, string name) => Said(language, "EditField").Replace("{0}", Said(language, name), StringComparison.Ordinal);

    private static string Said(string language, string key) => TextFiles.Said(language, key);

    private static bool IsOneOf(string language, string message, string words) =>
        WholeMessage.IsOneOf(WholeMessage.Normalize(message), Said(language, words));

    private static bool Contains(string language, string message, string words) =>
        WholeMessage.Contains(WholeMessage.Normalize(message), Said(language, words));

    [GeneratedRegex("[„“]([^„“”]+)[“”]")]
    private static partial Regex Quoted();
}
