// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>Where the articles are. The other settings of the section "Knowledge" belong to the knowledge library.</summary>
internal sealed class KnowledgeFolder
{
    public const string Section = "Knowledge";

    /// <summary>Folder with <c>de/</c>, <c>en/</c> and <c>de-leicht/</c>; relative to the program's folder.</summary>
    /// <value>Default: <c>knowledge/articles</c>, the articles that were shipped with this version.</value>
    [Required]
    public string ArticlesFolder { get; set; } = "knowledge/articles";

    /// <summary>Whether a saved article answers at once; otherwise after the next start.</summary>
    /// <value>Default: true.</value>
    public bool Watch { get; set; } = true;
}
