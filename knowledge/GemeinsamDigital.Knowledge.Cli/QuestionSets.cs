// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Evaluation;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>Files of questions, by their names without endings.</summary>
internal sealed class QuestionSets
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<EvaluationQuestion>> _sets;

    private QuestionSets(IReadOnlyDictionary<string, IReadOnlyList<EvaluationQuestion>> sets) => _sets = sets;

    public bool IsEmpty => _sets.Count == 0;

    /// <returns>Null, after a message, if a file cannot be read.</returns>
    public static QuestionSets? Load(IReadOnlyList<string> files, TextWriter error)
    {
        try
        {
            var sets = new Dictionary<string, IReadOnlyList<EvaluationQuestion>>(StringComparer.Ordinal);
            foreach (var file in files)
            {
                if (QuestionFile.ExpectsArticles(file))
                    sets[Path.GetFileNameWithoutExtension(file)] = QuestionFile.Load(file);
                else
                    error.WriteLine($"Übersprungen, weil darin keine Artikel erwartet werden: {file}");
            }

            return new QuestionSets(sets);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return null;
        }
    }

    public QuestionSets Where(Func<EvaluationQuestion, bool> isWanted) =>
        new(_sets.ToDictionary(set => set.Key, set => (IReadOnlyList<EvaluationQuestion>)[.. set.Value.Where(isWanted)]));

    /// <summary>Asks all questions that can be scored, and says which cannot.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<EvaluatedQuestion>> Evaluate(KnowledgeBase knowledge, TextWriter error)
    {
        var progress = new Progress(error, "Fragen", _sets.Values.Sum(set => set.Count));
        var (worded, missing) = (0, new SortedSet<string>(StringComparer.Ordinal));
        var evaluated = new Dictionary<string, IReadOnlyList<EvaluatedQuestion>>(StringComparer.Ordinal);
        foreach (var (name, questions) in _sets)
        {
            var scored = Evaluator.OnlyExisting(knowledge, questions, out var missingHere);
            var unworded = Evaluator.WithoutWorded(knowledge, scored);
            (worded, evaluated[name]) = (worded + scored.Count - unworded.Count, Evaluator.Run(knowledge, unworded));
            missing.UnionWith(missingHere);
            progress.Add(questions.Count);
        }

        progress.End();
        if (worded > 0)
            error.WriteLine($"Nicht gewertet, weil wörtlich in einem Artikel: {worded}");
        if (missing.Count > 0)
            error.WriteLine($"Nicht gewertet, weil es den Artikel nicht gibt: {string.Join(", ", missing)}");
        return evaluated;
    }
}
