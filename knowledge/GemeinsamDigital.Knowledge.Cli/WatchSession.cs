// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Articles.Checks;
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>Says after each save what got better and what got worse.</summary>
internal sealed class WatchSession(string folder, QuestionSets questions, TimeProvider time, TextWriter output, TextWriter error) : IDisposable
{
    private readonly ArticleLint _lint = new(folder, time);
    private ArticleCollection? _read;
    private KnowledgeBase? _knowledge;
    private IReadOnlyList<EvaluatedQuestion> _evaluated = [];

    public void Look()
    {
        try
        {
            var read = _lint.Check();
            if (_read is not null && IsSame(_read, read))
                return;
            WriteProblems(read);
            Evaluate(read);
            _read = read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or AggregateException)
        {
            error.WriteLine(e.Message);
        }
    }

    public void Dispose() => _knowledge?.Dispose();

    private static bool IsSame(ArticleCollection before, ArticleCollection read) =>
        read.Articles.SequenceEqual(before.Articles, ReferenceEqualityComparer.Instance) && read.Lexicon.SequenceEqual(before.Lexicon) && read.Problems.SequenceEqual(before.Problems);

    /// <summary>At first all errors and warnings; later what is new, hints too, and what is mended. Lines move, so they do not count.</summary>
    private void WriteProblems(ArticleCollection read)
    {
        output.WriteLine($"[{time.GetLocalNow():HH:mm:ss}] {new LintReport(read).Summary}");
        if (_read is null)
        {
            foreach (var problem in read.Problems.Where(problem => problem.Level != ProblemLevel.Hint))
                LintReport.Write(problem, output);
            return;
        }

        foreach (var problem in read.Problems.ExceptBy(_read.Problems.Select(Key), Key))
            LintReport.Write(problem, output);
        foreach (var mended in _read.Problems.ExceptBy(read.Problems.Select(Key), Key))
            output.WriteLine($"{mended.File}: behoben: {mended.Problem}");
    }

    private void Evaluate(ArticleCollection read)
    {
        if (questions.IsEmpty)
            return;
        _knowledge = _knowledge?.With(read) ?? KnowledgeBase.Build(read, new KnowledgeOptions());
        var evaluated = questions.Evaluate(_knowledge, _read is null ? error : TextWriter.Null).Values.SelectMany(set => set).ToList();
        if (_read is null)
            EvaluationReport.Write(evaluated, output);
        else
            EvaluationChange.Write(_evaluated, evaluated, output);
        _evaluated = evaluated;
    }

    private static (string, ProblemLevel, string, string) Key(ArticleProblem problem) => (problem.File, problem.Level, problem.Problem, problem.Quote);
}
