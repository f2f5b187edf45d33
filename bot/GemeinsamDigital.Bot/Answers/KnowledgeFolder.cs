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

    /// <summary>Ids of the articles that a search shows before anybody has typed a word.</summary>
    /// <value>Default: what GD:B is, how to take part, and six of its best known topics.</value>
    public IReadOnlyList<string> Featured { get; set; } =
        ["was-ist-gdb", "mitmachen-ueberblick", "arena-der-ideen", "massnahmen-ueberblick", "handlungsfelder", "wertekompass", "kiezbox", "kontakt"];
}
