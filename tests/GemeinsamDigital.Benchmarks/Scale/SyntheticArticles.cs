// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Knowledge.Articles;

namespace GemeinsamDigital.Benchmarks.Scale;

/// <summary>
/// As many articles as wanted, the same in every run: lengths like ours, the words of ours as often as there, and
/// one word in ten an invented compound of two of them, frequent ones more often than rare ones (Zipf).
/// </summary>
internal sealed partial class SyntheticArticles
{
    private const int Phrasings = 8;
    private const int WordsPerPhrasing = 7;
    private const int WordsPerText = 80;
    private const double CompoundShare = 0.1;
    private readonly string[] _running;
    private readonly string[] _compounds;
    private readonly double[] _compoundSums;

    private SyntheticArticles(IReadOnlyList<Article> real, int compounds)
    {
        _running = [.. real.SelectMany(article => article.Questions.Append(article.ShortAnswer).Append(article.Details)).SelectMany(text => Words().Matches(text)).Select(match => match.Value)];
        string[] parts = [.. _running.Where(word => word.Length >= 5).Select(word => word.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];
        var random = new Random(1);
        _compounds = [.. Enumerable.Range(0, compounds).Select(_ => parts[random.Next(parts.Length)] + parts[random.Next(parts.Length)])];
        _compoundSums = new double[compounds];
        for (var i = 0; i < compounds; i++)
            _compoundSums[i] = (i == 0 ? 0 : _compoundSums[i - 1]) + 1.0 / (i + 1);
    }

    /// <param name="real">Whose words are used.</param>
    public static ArticleCollection Of(int count, IReadOnlyList<Article> real)
    {
        var maker = new SyntheticArticles(real, compounds: 2 * count);
        return new ArticleCollection([.. Enumerable.Range(0, count).Select(maker.Make)], []);
    }

    private Article Make(int number)
    {
        var random = new Random(number);
        return new Article
        {
            Id = $"artikel-{number}",
            Language = "de",
            Title = Text(random, 4),
            AsOf = "2026",
            Questions = [.. Enumerable.Range(0, Phrasings).Select(_ => Text(random, WordsPerPhrasing))],
            ShortAnswer = Text(random, WordsPerText),
        };
    }

    private string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));

    private string Word(Random random)
    {
        if (random.NextDouble() >= CompoundShare)
            return _running[random.Next(_running.Length)];
        var place = Array.BinarySearch(_compoundSums, random.NextDouble() * _compoundSums[^1]);
        return _compounds[place < 0 ? ~place : place];
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
