// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

public enum ProblemLevel
{
    /// <summary>The article is not used, or must not be used like this.</summary>
    Error,

    /// <summary>The article is used; somebody should mend it.</summary>
    Warning,

    /// <summary>Worth a look; may be right as it is.</summary>
    Hint,
}
