// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using GemeinsamDigital.EndToEnd.Tests.Support;
using Microsoft.Playwright;

namespace GemeinsamDigital.EndToEnd.Tests.Pages.Looks;

/// <summary>The letters of the pictures, the same on every machine; people see the font of their system.</summary>
internal static class Letters
{
    private static readonly string Widget = Path.Combine(Repository.Root, "bot", "widget");

    /// <summary>A script of the page would be stopped by the page's own security policy; this one comes from the driver.</summary>
    internal static async Task PinAsync(IBrowserContext context)
    {
        var fonts = new Dictionary<string, string> { ["400"] = Font(400), ["700"] = Font(700) };
        var function = await File.ReadAllTextAsync(Path.Combine(Widget, "test", "looks", "letters.fn.js"), TestContext.Current.CancellationToken);
        await context.AddInitScriptAsync($"({function})({JsonSerializer.Serialize(fonts)})");
    }

    private static string Font(int weight)
    {
        var file = Path.Combine(Widget, "node_modules", "@fontsource", "public-sans", "files", $"public-sans-latin-{weight}-normal.woff2");
        Client.Require(File.Exists(file), "bot/widget");
        return Convert.ToBase64String(File.ReadAllBytes(file));
    }
}
