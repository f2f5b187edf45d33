// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>What a text is for.</summary>
public enum ArticleKind
{
    /// <summary>A topic of the strategy: facts with source and date.</summary>
    Topic,

    /// <summary>A term of the glossary: one explanation with source and date.</summary>
    Term,

    /// <summary>Conversation and signposts to other services: no facts of the strategy, so neither source nor date is needed.</summary>
    Talk,
}
