// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using System.Text.RegularExpressions;
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Passages;
using GemeinsamDigital.Knowledge.Search;
using GemeinsamDigital.Knowledge.Tests.Support;

namespace GemeinsamDigital.Knowledge.Tests.Passages;

/// <summary>Whatever the editors wrote and the people ask: marking changes nothing but what is in bold.</summary>
public sealed partial class MarkedTextTests
{
    [Fact]
    public void Neighbours_are_one_stretch_of_bold() =>
        Assert.Equal("a **bc de-f** g **h**", MarkedText.Of("a bc de-f g h", new TextRange(0, 13), [new(2, 4), new(5, 7), new(8, 9), new(12, 13)]));

    [Theory]
    [InlineData("de", "questions-de.jsonl")]
    [InlineData("de", "citizens-de.jsonl")]
    [InlineData("en", "questions-en.jsonl")]
    [InlineData("de-leicht", "leicht.jsonl")]
    public void Without_its_marks_each_passage_is_what_the_editors_wrote(string language, string file)
    {
        using var knowledge = KnowledgeBase.Build(ArticleLoader.LoadFolder(Repository.Articles), new KnowledgeOptions());
        var shown = 0;
        foreach (var question in Questions(file))
        {
            foreach (var (article, _) in knowledge.Rank(question, language, 2))
            {
                if (knowledge.FindPassage(question, article) is { } passage)
                {
                    IsFaithful(passage, passage.IsInDetails ? article.Details : article.ShortAnswer);
                    shown++;
                }
            }
        }

        Assert.True(shown > 20, $"{shown} passages");
    }

    private static void IsFaithful(Passage passage, string markdown)
    {
        var original = passage.Range.Of(markdown);
        var marked = MarkedText.Of(markdown, passage.Range, passage.Words);

        Assert.Equal(original.Replace("**", "", StringComparison.Ordinal), marked.Replace("**", "", StringComparison.Ordinal));
        Assert.InRange(passage.Words.Count, 0, 5);
        // Whatever was markup is still there, untouched.
        Assert.All(Markup().Matches(original).Select(match => match.Value), written => Assert.Contains(written, marked, StringComparison.Ordinal));
        // Each mark of ours opens before a letter or digit and closes behind one, so every reader of Markdown sees bold.
        Assert.Equal(0, Regex.Count(marked, @"\*\*") % 2);
        Assert.All(passage.Words, word => Assert.True(char.IsLetterOrDigit(markdown[word.Start]) && char.IsLetterOrDigit(markdown[word.End - 1])));
    }

    private static IEnumerable<string> Questions(string file) => File.ReadLines(Path.Combine(Repository.Evaluation, file))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(line => line.TryGetProperty("text", out _))
        .Select(line => line.GetProperty("text").GetString()!);

    [GeneratedRegex(@"\[[^\]]+\]\([^)]+\)|\*\*[^*]+\*\*|(?<!\*)\*[^*]+\*(?!\*)|`[^`]+`|https?://\S+|\S+@\S+")]
    private static partial Regex Markup();
}
