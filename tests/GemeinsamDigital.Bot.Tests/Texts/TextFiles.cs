// SPDX-License-Identifier: EUPL-1.2
using System.Xml.Linq;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Texts;

/// <summary>The resource files as editors write them, read from the source tree.</summary>
internal static class TextFiles
{
    public const string Du = "";
    public const string Sie = "de-FORMAL";
    public const string Leicht = "de-SIMPLE";
    public const string English = "en";

    public static readonly string[] Sets = ["Conversation/ConversationTexts", "Answers/AnswerTexts", "Ideas/IdeaTexts", "Ideas/Receipts/ReceiptTexts", "Channels/Cards/CardTexts", "Channels/Teams/TeamsTexts", "Channels/Teams/Extension/ExtensionTexts", "Channels/Web/PageTexts", "Channels/Web/Questions/QuestionTexts"];
    public static readonly string[] Translations = [English, Sie, Leicht];

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Cache = [];

    /// <summary>What stands in the file of that language, without any fallback.</summary>
    public static IReadOnlyDictionary<string, string> Own(string set, string language)
    {
        var file = language == Du ? $"{set}.resx" : $"{set}.{language}.resx";
        lock (Cache)
            return Cache.TryGetValue(file, out var texts) ? texts : Cache[file] = Read(file);
    }

    /// <summary>What a person reads in that language: its own text or the German one with "du".</summary>
    public static string Said(string language, string key) =>
        Sets.Select(set => Own(set, language).GetValueOrDefault(key) ?? Own(set, Du).GetValueOrDefault(key)).FirstOrDefault(text => text is not null)
        ?? throw new KeyNotFoundException(key);

    public static IEnumerable<(string Key, string Text)> OfLanguage(string language) =>
        Sets.SelectMany(set => Own(set, language)).Select(entry => (entry.Key, entry.Value));

    /// <summary>Lists of what people may write, in contrast to what the bot says.</summary>
    public static bool IsWordList(string key) =>
        key.StartsWith("Command", StringComparison.Ordinal)
        || key.StartsWith("Say", StringComparison.Ordinal)
        || key.StartsWith("Field", StringComparison.Ordinal)
        || key.EndsWith("Words", StringComparison.Ordinal)
        || key == "AskHuman";

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Parse(RepositoryFiles.Read($"bot/GemeinsamDigital.Bot/{file}")).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
}
