// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <param name="Before">What stands between this token and the one before it.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, Gap Before)
{
    public int End => Start + Length;
}

internal enum TokenKind
{
    /// <summary>Before the first and after the last token.</summary>
    None,
    Word,
    Number,
    Symbol,
    Link,
}

internal enum Gap
{
    None,
    Blank,
    LineBreak,
}
