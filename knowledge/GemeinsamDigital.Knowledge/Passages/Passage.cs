// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Passages;

/// <summary>The sentence or list item of an article that answers a question best.</summary>
/// <param name="IsInDetails">Whether the range is one of the article's details; otherwise of its short answer.</param>
/// <param name="Range">What to show, without a list item's mark.</param>
/// <param name="IsListItem">Whether a list item's mark stands before it.</param>
/// <param name="Words">The words of the question in it that are not the topic itself, in order; empty if none can be marked safely.</param>
public sealed record Passage(bool IsInDetails, TextRange Range, bool IsListItem, IReadOnlyList<TextRange> Words);

/// <summary>A part of a Markdown text, in UTF-16 units.</summary>
public readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public string Of(string text) => text[Start..End];

    internal bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}
