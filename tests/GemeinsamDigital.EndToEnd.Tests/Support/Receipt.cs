// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.EndToEnd.Tests.Support;

/// <summary>What a citizen notes down from the screen.</summary>
internal sealed partial record Receipt(string Reference, string Code)
{
    internal static Receipt Read(string text) => new(ReferencePattern().Match(text).Value, CodePattern().Match(text).Value);

    [GeneratedRegex(@"\b\d{4}-\d{5}\b")]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(@"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b")]
    private static partial Regex CodePattern();
}
