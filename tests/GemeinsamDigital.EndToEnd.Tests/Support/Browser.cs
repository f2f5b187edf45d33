// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace GemeinsamDigital.EndToEnd.Tests.Support;

/// <summary>Debian's Chromium, started with the first test that looks at a page.</summary>
public sealed class Browser : IAsyncDisposable
{
    /// <summary>For everything that a page is expected to do; generous, because a loaded machine is no defect.</summary>
    internal const int Patience = 60_000;

    private const string Chromium = "/usr/bin/chromium";

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Chromium)>> browser = new(StartAsync);

    /// <returns>A tab without any history; its own small world, to be disposed with <see cref="Tab.DisposeAsync"/>.</returns>
    /// <param name="look">What else differs from an ordinary browser: no JavaScript, other colours.</param>
    internal async Task<Tab> OpenTabAsync(int width = 1280, int height = 800, string locale = "de-DE", BrowserNewContextOptions? look = null)
    {
        Client.Require(File.Exists(Chromium), "Chromium");
        var context = await (await browser.Value).Chromium.NewContextAsync(new(look ?? new())
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = locale,
        });
        context.SetDefaultTimeout(Patience);
        return new Tab(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (!browser.IsValueCreated)
            return;
        var (driver, chromium) = await browser.Value;
        await chromium.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright Driver, IBrowser Chromium)> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync"],
        }));
    }
}
