// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.PersonalData;

namespace GemeinsamDigital.Bot.Tests.Ideas.PersonalData;

/// <param name="Labelled">What the corpus holds.</param>
/// <param name="Found">What the guard says.</param>
/// <param name="Right">What agrees.</param>
internal readonly record struct GuardScore(int Labelled, int Found, int Right)
{
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Labelled == 0 ? 1 : (double)Right / Labelled;

    public static GuardScore Of(IEnumerable<CorpusSentence> sentences, PersonalDataKind? kind = null) =>
        sentences.Select(sentence => Of(sentence, kind)).Aggregate(default(GuardScore), (sum, one) =>
            new GuardScore(sum.Labelled + one.Labelled, sum.Found + one.Found, sum.Right + one.Right));

    private static GuardScore Of(CorpusSentence sentence, PersonalDataKind? kind)
    {
        var labels = sentence.Labels().Where(label => kind is null || label.Kind == kind).ToList();
        var findings = PersonalDataGuard.Find(sentence.Text).Where(finding => kind is null || finding.Kind == kind).ToList();
        return new GuardScore(labels.Count, findings.Count, findings.Count(finding => labels.Any(label => Agree(label, finding))));
    }

    /// <summary>The same kind, and the two share at least half of the longer one.</summary>
    public static bool Agree(PersonalDataFinding label, PersonalDataFinding finding)
    {
        var shared = Math.Min(label.End, finding.End) - Math.Max(label.Start, finding.Start);
        return label.Kind == finding.Kind && 2 * shared >= Math.Max(label.Length, finding.Length);
    }
}
