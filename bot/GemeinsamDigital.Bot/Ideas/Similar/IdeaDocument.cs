// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <summary>A published idea as a document of the index: found by its families of words, compared by its words.</summary>
internal static class IdeaDocument
{
    public const string ReferenceField = "reference";
    public const string FamilyField = "family";
    private const string TitleField = "title";
    private const string WordsField = "words";
    private const char TitleMark = '!';

    // Rarity and order are worked out from the families alone; how often one stands in an idea says nothing.
    private static readonly FieldType Families = new() { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };

    public static Term Key(string reference) => new(ReferenceField, reference);

    public static Document Of(PublishedIdea idea, IReadOnlyList<TopicWord> words) =>
    [
        new StringField(ReferenceField, idea.Reference, Field.Store.YES),
        new StoredField(TitleField, idea.Title),
        new StoredField(WordsField, string.Join(' ', words.Select(word => (word.IsInTitle ? "!" : "") + string.Join(',', word.Families)))),
        new Field(FamilyField, string.Join(' ', words.SelectMany(word => word.Families).Distinct(StringComparer.Ordinal)), Families),
    ];

    public static PublishedIdea Idea(Document document) => new(Text(document, ReferenceField), Text(document, TitleField), "");

    /// <returns>Without their wording, which is nobody's business but the author's.</returns>
    public static IEnumerable<TopicWord> Words(Document document) =>
        Text(document, WordsField).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => new TopicWord("", word[0] == TitleMark, word.TrimStart(TitleMark).Split(',')));

    private static string Text(Document document, string field) => document.GetField(field).GetStringValue(CultureInfo.InvariantCulture);
}
