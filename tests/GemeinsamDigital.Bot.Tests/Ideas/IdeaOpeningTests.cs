// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Places;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Ideas;

/// <summary>Measured on labelled first sentences: odd numbers were looked at, even ones were not.</summary>
public sealed class IdeaOpeningTests(ITestOutputHelper output)
{
    public static TheoryData<int, double, double, double> Floors => new() { { 1, 0.97, 0.97, 0.95 }, { 0, 0.65, 0.93, 0.90 } };

    /// <param name="remainder">1 for the development half, 0 for the test half.</param>
    /// <param name="recognised">Least share of openings that are recognised.</param>
    /// <param name="leftAlone">Least share of other messages that begin nothing.</param>
    /// <param name="types">Least share of right types among recognised ones.</param>
    [Theory, MemberData(nameof(Floors))]
    public void First_sentences_are_recognised_and_others_left_alone(int remainder, double recognised, double leftAlone, double types)
    {
        BotLanguage.Use(BotLanguage.German);
        var lines = Lines().Where(line => line.Number % 2 == remainder).Select(line => (Line: line, Fields: IdeaOpening.Read(line.Text))).ToList();
        var openings = lines.Where(each => each.Line.Idea).ToList();
        var others = lines.Where(each => !each.Line.Idea).ToList();
        var typed = openings.Where(each => each.Fields is not null && each.Line.Type is not null).ToList();
        foreach (var (line, fields) in lines.Where(each => remainder == 1 && (each.Fields is not null) != each.Line.Idea))
            output.WriteLine($"{line.Idea} {fields} {line.Text}");

        var shares = (
            Recognised: Share(openings, each => each.Fields is not null),
            LeftAlone: Share(others, each => each.Fields is null),
            Types: Share(typed, each => each.Fields!.Type == each.Line.Type));
        output.WriteLine($"{shares} of {openings.Count} openings, {others.Count} others");

        Assert.True(shares.Recognised >= recognised, $"{shares}");
        Assert.True(shares.LeftAlone >= leftAlone, $"{shares}");
        Assert.True(shares.Types >= types, $"{shares}");
    }

    /// <summary>Whoever asks wants an answer, not a form.</summary>
    [Fact]
    public void Questions_of_the_evaluation_begin_no_submission()
    {
        BotLanguage.Use(BotLanguage.German);
        var questions = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "knowledge/evaluation"), "*.jsonl").SelectMany(File.ReadLines).Where(line => line.Contains("\"text\"", StringComparison.Ordinal)).Select(Question).ToList();
        var taken = questions.Where(question => IdeaOpening.Read(question) is not null).ToList();
        foreach (var question in taken)
            output.WriteLine(question);
        output.WriteLine($"{taken.Count} of {questions.Count}");

        Assert.InRange(taken.Count, 0, questions.Count / 100);
    }

    [Fact]
    public void A_named_district_is_taken_over() =>
        Assert.All(
            Lines().Where(line => line.Idea && line.District is not null).Select(line => (line.District, Fields: IdeaOpening.Read(line.Text))).Where(each => each.Fields?.Bezirk is not null),
            each => Assert.Equal(each.District, each.Fields!.Bezirk));

    [Theory]
    [InlineData("Ich hätte da eine Idee: Solarbänke in Neukölln", "Solarbänke in Neukölln")]
    [InlineData("vorschlag pfandringe an alle mülleimer", "Pfandringe an alle mülleimer")]
    [InlineData("Mich stört, dass Roller auf dem Gehweg liegen.", "Mich stört, dass Roller auf dem Gehweg liegen")]
    [InlineData("My suggestion: a tool library in Kreuzberg", "A tool library in Kreuzberg")]
    public void What_is_said_becomes_the_title(string text, string title)
    {
        BotLanguage.Use(BotLanguage.German);

        Assert.Equal(title, IdeaOpening.Read(text)?.Title);
    }

    [Fact]
    public void Several_sentences_become_the_description_as_they_are()
    {
        const string text = "Ich habe eine Idee. In jedem Park soll ein Trinkbrunnen stehen. Das hilft im Sommer allen.";

        Assert.Equal(text, IdeaOpening.Read(text)?.Description);
    }

    [Theory]
    [InlineData("Idee einreichen in Neukölln", Bezirk.Neukoelln)]
    [InlineData("Idee einreichen für Marzahn-Hellersdorf", Bezirk.MarzahnHellersdorf)]
    [InlineData("Submit an idea in Pankow", Bezirk.Pankow)]
    public void A_place_alone_is_no_title(string text, object bezirk)
    {
        BotLanguage.Use(text.StartsWith("Submit", StringComparison.Ordinal) ? BotLanguage.English : BotLanguage.German);

        var fields = IdeaOpening.Read(text);

        Assert.Equal(bezirk, fields?.Bezirk);
        Assert.Null(fields?.Title);
    }

    private static string Question(string json)
    {
        using var line = JsonDocument.Parse(json);
        return line.RootElement.TryGetProperty("text", out var text) ? text.GetString()! : "";
    }

    private static double Share<T>(List<T> all, Func<T, bool> right) => (double)all.Count(right) / all.Count;

    private static IEnumerable<Labelled> Lines() =>
        RepositoryFiles.ReadLines("tests/GemeinsamDigital.Bot.Tests/Ideas/openings.jsonl").Where(line => line.Length > 0).Select(Labelled.Read);

    private sealed record Labelled(int Number, string Text, bool Idea, IdeaType? Type, Bezirk? District)
    {
        public static Labelled Read(string json)
        {
            using var line = JsonDocument.Parse(json);
            var root = line.RootElement;
            return new Labelled(
                int.Parse(root.GetProperty("id").GetString()!.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture),
                root.GetProperty("text").GetString()!,
                root.GetProperty("idea").GetBoolean(),
                root.GetProperty("type").GetString() is { } type ? Enum.Parse<IdeaType>(type) : null,
                root.GetProperty("district").GetString() is { } district ? Enum.Parse<Bezirk>(district) : null);
        }
    }
}
