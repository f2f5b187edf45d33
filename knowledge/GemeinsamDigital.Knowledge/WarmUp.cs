// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Articles;
using GemeinsamDigital.Knowledge.Search;

namespace GemeinsamDigital.Knowledge;

/// <summary>
/// Lets the runtime compile what builds and asks an index, while the program is busy with something else: half of the
/// time to the first answer is compiling, most of it Lucene.
/// </summary>
public static class WarmUp
{
    private static readonly Lazy<Task> Once = new(() => Task.Run(Run));

    /// <summary>Starts it; the first time only, and only where a second processor has nothing better to do.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1)
            _ = Once.Value;
    }

    private static void Run()
    {
        var article = new Article
        {
            Id = "probe",
            Language = "de",
            Title = "Wahl und Unterlagen",
            AsOf = "",
            Questions = ["Wo gibt es Wahlunterlagen für Bürger:innen?"],
            ShortAnswer = "Im [Amt](https://example.org).",
        };
        using var knowledge = KnowledgeBase.Build(new ArticleCollection([article], []), new KnowledgeOptions());
        knowledge.Ask("Wo gibt es Wahluntrlagen?");
    }
}
