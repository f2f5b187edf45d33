// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;

namespace GemeinsamDigital.Knowledge.Analysis;

/// <summary>What differs between languages when words are analysed.</summary>
internal abstract class LanguageRules
{
    public static LanguageRules For(string language) => language == "en" ? new English() : new German();

    /// <summary>Whether words may be compounds.</summary>
    public abstract bool HasCompounds { get; }

    /// <summary>Words that say little about the topic; they count less, but are not dropped.</summary>
    public abstract IEnumerable<string> StopWords { get; }

    /// <summary>Words that are rare in the articles only because nobody writes articles in them; they count less.</summary>
    public abstract IEnumerable<string> EverydayWords { get; }

    /// <summary>Makes spellings of the same word equal: "für" and "fuer".</summary>
    public abstract TokenStream Fold(TokenStream words);

    /// <summary>Removes endings.</summary>
    public abstract TokenStream Stem(TokenStream foldedWords);

    private sealed class German : LanguageRules
    {
        public override bool HasCompounds => true;

        // Lucene's list is made for documents; these are the words that make a text a question or a chat.
        private static readonly string[] ChatWords =
        [
            "wer", "wem", "wen", "wessen", "wann", "woher", "wohin", "wieso", "weshalb", "warum", "wofür", "wozu", "woran", "wodurch", "wieviel",
            "bitte", "danke", "hallo", "mal", "denn", "eigentlich", "gerade", "eben", "halt", "gern", "gerne", "überhaupt", "bloß", "schon",
            "wat", "dat", "det", "dit", "ditte", "is", "heißt", "heeßt", "bedeutet", "bedeuten", "meint", "gemeint", "erklär", "erkläre",
            "gibt", "gibts", "geht", "möchte", "möchten", "mag", "darf", "dürfen", "kannst", "könnt", "können", "könnte", "könnten", "müssen", "sollen",
        ];

        public override IEnumerable<string> StopWords => GermanAnalyzer.DefaultStopSet.Concat(ChatWords);

        public override IEnumerable<string> EverydayWords => WordList.Read("everyday-words.de.txt");

        public override TokenStream Fold(TokenStream words) => new GermanNormalizationFilter(words);

        public override TokenStream Stem(TokenStream foldedWords) => new GermanLightStemFilter(foldedWords);
    }

    private sealed class English : LanguageRules
    {
        public override bool HasCompounds => false;

        // Lucene's list has only 33 words.
        private static readonly string[] ChatWords =
        [
            "what", "who", "whom", "whose", "which", "where", "when", "why", "how", "i", "me", "my", "we", "us", "our", "you", "your", "he", "she",
            "him", "her", "its", "them", "those", "am", "were", "been", "being", "do", "does", "did", "done", "have", "has", "had", "can", "could",
            "may", "might", "must", "shall", "should", "would", "about", "from", "than", "so", "any", "some", "just", "also", "please", "thanks", "thank",
            "hello", "hi", "tell", "want", "like", "get", "got", "here", "now", "s", "t", "m", "re", "ve", "ll", "d",
        ];

        public override IEnumerable<string> StopWords => StopAnalyzer.ENGLISH_STOP_WORDS_SET.Concat(ChatWords);

        public override IEnumerable<string> EverydayWords => WordList.Read("everyday-words.en.txt");

        public override TokenStream Fold(TokenStream words) => new ASCIIFoldingFilter(words);

        public override TokenStream Stem(TokenStream foldedWords) => new PorterStemFilter(foldedWords);
    }
}
