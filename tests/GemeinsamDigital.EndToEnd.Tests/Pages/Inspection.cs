// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace GemeinsamDigital.EndToEnd.Tests.Pages;

/// <summary>Somebody who goes through the pages and has axe and a ruler look at each state of them.</summary>
internal sealed class Inspection : IAsyncDisposable
{
    private readonly RunningBot bot = new();
    private readonly List<string> findings = [];

    private Inspection(Tab tab)
    {
        Tab = tab;
        Citizen = new FormCitizen(tab.Page, bot);
    }

    /// <summary>The ways in which the pages are looked at.</summary>
    public static TheoryData<ColorScheme, ForcedColors, int> Looks => new()
    {
        { ColorScheme.Light, ForcedColors.None, 1280 },
        { ColorScheme.Dark, ForcedColors.None, 320 },
        { ColorScheme.Light, ForcedColors.Active, 320 },
    };

    internal Tab Tab { get; }

    internal FormCitizen Citizen { get; }

    internal static async Task<Inspection> OpenAsync(Browser browser, ColorScheme colours, ForcedColors forced, int width) =>
        new(await browser.OpenTabAsync(width, look: new() { ColorScheme = colours, ForcedColors = forced }));

    /// <param name="path">The page to open first; null to stay where we are.</param>
    internal async Task LookAsync(string state, string? path = null)
    {
        if (path is not null)
            await Citizen.OpenAsync(path);
        findings.AddRange((await Axe.ViolationsAsync(Tab.Page)).Select(violation => $"{state}: {violation}"));
        if (!await Tab.Page.EvaluateAsync<bool>(FormCitizen.FitsAcross))
            findings.Add($"{state}: wider than the window");
    }

    internal void AssertNothingFound() => Assert.Empty(findings);

    public async ValueTask DisposeAsync()
    {
        await Tab.DisposeAsync();
        bot.Dispose();
    }
}
