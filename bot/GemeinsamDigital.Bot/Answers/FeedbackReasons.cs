// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Editors;

namespace GemeinsamDigital.Bot.Answers;

/// <summary>What can be wrong with an answer, as people choose it and as editors read it.</summary>
internal static class FeedbackReasons
{
    public static IReadOnlyList<(string Code, Func<string> Name)> All { get; } =
    [
        (ReportKind.Wrong, () => AnswerTexts.ReasonWrong),
        (ReportKind.Outdated, () => AnswerTexts.ReasonOutdated),
        (ReportKind.Unclear, () => AnswerTexts.ReasonUnclear),
        (ReportKind.OffTopic, () => AnswerTexts.ReasonOffTopic),
    ];
}
