// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Similar;

namespace GemeinsamDigital.Bot.Tests.Ideas.Similar;

/// <summary>The floors are what the rule reaches, a little below; bot/docs/similar-ideas.md has the figures.</summary>
public sealed class SimilarityQualityTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(Half.Development, 0.92, 0.80, 0.95)]
    [InlineData(Half.Test, 0.90, 0.65, 0.95)]
    public void Hints_are_right_and_where_nothing_is_similar_there_is_none(Half half, double precision, double recall, double silence)
    {
        using var index = new SimilarIdeasIndex(LabelledDrafts.Ideas());

        var figures = SimilarityFigures.Measure(LabelledDrafts.Of(half), draft => index.Find(draft.Title, draft.Description));

        output.WriteLine($"{half}: {figures}");
        Assert.True(figures.Precision >= precision, $"{figures}");
        Assert.True(figures.Recall >= recall, $"{figures}");
        Assert.True(figures.Silence >= silence, $"{figures}");
    }

    [Fact]
    public void Each_half_has_drafts_with_and_without_a_similar_idea_that_exists()
    {
        var known = LabelledDrafts.Ideas().Select(idea => idea.Reference).ToHashSet();

        foreach (var half in Enum.GetValues<Half>())
        {
            var drafts = LabelledDrafts.Of(half);
            Assert.InRange(drafts.Count(draft => draft.Similar.Count == 0), 25, 40);
            Assert.InRange(drafts.Count(draft => draft.Similar.Count > 0), 25, 40);
            Assert.All(drafts.SelectMany(draft => draft.Similar), reference => Assert.Contains(reference, known));
        }
    }
}
