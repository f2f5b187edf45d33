// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <summary>For engines with a query language of their own: nothing in a question may be read as an operator.</summary>
internal static partial class QuestionWords
{
    public static IEnumerable<string> Of(string question) => Word().Matches(question).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
