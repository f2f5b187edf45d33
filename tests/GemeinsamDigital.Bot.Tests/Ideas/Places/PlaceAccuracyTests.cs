// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Tests.Ideas.Places;

/// <summary>The floors lie a little below what was measured when they were written down. Which lines of the test half are missed is not said, so that it stays one.</summary>
public sealed class PlaceAccuracyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("answer", false, 0.98)]
    [InlineData("answer", true, 0.95)]
    [InlineData("sentence", false, 0.97)]
    [InlineData("sentence", true, 0.95)]
    public void Nearly_every_place_is_understood_as_it_was_meant(string kind, bool isForTest, double floor)
    {
        var utterances = PlaceUtterance.All().Where(utterance => utterance.Kind == kind && utterance.IsForTest == isForTest).ToList();
        var missed = utterances.Where(utterance => !utterance.IsUnderstood).Select(utterance => utterance.Id).ToList();

        var accuracy = 1 - (double)missed.Count / utterances.Count;

        output.WriteLine($"{kind}, {(isForTest ? "test" : "development")}: {accuracy:P1} of {utterances.Count}");
        Assert.True(accuracy >= floor, $"{accuracy:P1} of {utterances.Count}, missed {(isForTest ? $"{missed.Count}" : string.Join(", ", missed))}");
    }
}
