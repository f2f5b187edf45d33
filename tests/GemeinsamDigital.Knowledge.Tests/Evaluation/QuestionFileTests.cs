// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Evaluation;

namespace GemeinsamDigital.Knowledge.Tests.Evaluation;

public sealed class QuestionFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Questions_are_read_line_by_line()
    {
        File.WriteAllText(_file, """
            {"id":"1","text":"Was?","expected":["a","b"],"lang":"en"}

            {"id":"2","text":"Wetter?","expected":"none","lang":"de","kind":"near"}
            {"id":"3","text":"Pass?","expected":["none","c"]}
            """);

        var questions = QuestionFile.Load(_file);

        Assert.Equal(["1", "2", "3"], questions.Select(question => question.Id));
        Assert.Equal(["a", "b"], questions[0].Expected);
        Assert.Equal(["en", "de", "de"], questions.Select(question => question.Language));
        Assert.Equal([true, false, false], questions.Select(question => question.IsInScope));
        Assert.Equal(["c"], questions[2].Expected);
        Assert.Equal([false, true, false], questions.Select(question => question.IsNearMiss));
    }

    [Fact]
    public void A_conversation_is_read_as_one_question_per_turn()
    {
        File.WriteAllText(_file, """{"id":"f","turns":["Was ist das?","Und wo?"],"expected":[["a"],"none"]}""");

        var questions = QuestionFile.Load(_file);

        Assert.Equal(["f/1", "f/2"], questions.Select(question => question.Id));
        Assert.Equal("Und wo?", questions[1].Text);
        Assert.Equal([true, false], questions.Select(question => question.IsInScope));
    }

    [Theory]
    [InlineData("kein json")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"1\",\"text\":\"Was?\"}")]
    [InlineData("{\"id\":\"1\",\"turns\":[\"a\",\"b\"],\"expected\":[[\"x\"]]}")]
    public void A_wrong_line_is_named(string line)
    {
        File.WriteAllText(_file, "\n" + line);

        var error = Assert.Throws<FormatException>(() => QuestionFile.Load(_file));

        Assert.Contains("Zeile 2", error.Message);
    }
}
