// SPDX-License-Identifier: EUPL-1.2
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace GemeinsamDigital.EndToEnd.Tests.Support;

/// <summary>The accessibility rules of WCAG 2.2 A and AA, and axe's own good practice.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    /// <returns>What is wrong, with the place; empty when all is well.</returns>
    internal static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe(Rules);
        Assert.NotEmpty(result.Passes);
        return [.. result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))];
    }
}
