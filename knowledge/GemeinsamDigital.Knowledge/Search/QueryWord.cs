// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using GemeinsamDigital.Knowledge.Analysis;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>A word of a question, ready for scoring.</summary>
/// <param name="Folded">The word as it stands in the vocabulary: without umlauts.</param>
/// <param name="Terms">What to look up; only terms that some article contains.</param>
/// <param name="Mass">What the word would give if an article matched it plainly: its weight times its rarity.</param>
/// <param name="Repair">The vocabulary word it was taken for; null if it was understood as written.</param>
/// <param name="IsKnown">Whether a stem, a compound part or the repaired word occurs in the articles (letter groups do not count).</param>
internal sealed record QueryWord(string Text, string Folded, ImmutableArray<QueryTerm> Terms, double Mass, string? Repair, bool IsStopWord, bool IsKnown)
{
    public bool IsKnownTopicWord => IsKnown && !IsStopWord;

    /// <summary>Neither grammar nor a word of every day.</summary>
    public bool IsTopicWord { get; init; }

    /// <summary>What the lexicon says that it means; null if it does not have the word.</summary>
    public string? Means { get; init; }

    public bool IsTrusted => Means is not null;

    /// <summary>The same as <see cref="Terms"/>, already added up; null for phrases of the lexicon and in large collections.</summary>
    public WordSums? Sums { get; init; }
}

/// <summary>One posting list to add up.</summary>
/// <param name="Id">Index into the flat postings.</param>
/// <param name="Text">As it stands in the index, for explanations.</param>
internal readonly record struct QueryTerm(int Id, float Weight, View View, string Text);
