// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Ideas.PersonalData;

namespace GemeinsamDigital.Bot.Tests.Ideas.PersonalData;

public sealed class PersonalDataCorpusTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<CorpusSentence> Sentences = CorpusSentence.Read();

    [Theory]
    [InlineData(true, 0.98, 0.98)]
    [InlineData(false, 0.96, 0.92)]
    public void What_the_guard_finds_is_there_and_what_is_there_it_finds(bool isDevelopment, double precision, double recall)
    {
        var half = Sentences.Where(sentence => sentence.IsForDevelopment == isDevelopment).ToList();

        foreach (var kind in Enum.GetValues<PersonalDataKind>())
            output.WriteLine(Row(kind.ToString(), GuardScore.Of(half, kind)));
        var total = GuardScore.Of(half);
        output.WriteLine(Row("total", total));
        Assert.True(total.Precision >= precision, Row("total", total));
        Assert.True(total.Recall >= recall, Row("total", total));
    }

    private static string Row(string name, GuardScore score) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {score.Labelled} | {score.Found} | {score.Right} | {score.Precision:P1} | {score.Recall:P1} |");

    [Fact]
    public void The_corpus_is_large_enough_and_its_labels_stand_in_its_sentences()
    {
        Assert.True(Sentences.Count >= 300, $"{Sentences.Count} sentences");
        Assert.All(Sentences, sentence => Assert.All(sentence.Labels(), label => Assert.True(label.Start >= 0, sentence.Id)));
        Assert.Equal(Sentences.Count, Sentences.Select(sentence => sentence.Id).Distinct().Count());
    }
}
