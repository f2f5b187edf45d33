// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;

namespace GemeinsamDigital.EndToEnd.Tests.Pages.Looks;

/// <summary>Takes a picture of a page in every look.</summary>
/// <param name="folder">Of the pictures: LOOK/STATE.png.</param>
internal sealed class Camera(IPage page, string folder)
{
    /// <summary>Of a longer page the beginning is enough.</summary>
    private const float Tallest = 1000;

    /// <summary>What differs from run to run or from year to year.</summary>
    private const string SameFigures =
        """
        async () => {
          for (const note of document.querySelectorAll('p')) if (note.textContent.includes('neu geprüft werden sollen')) note.remove();
          const fixed = [
            [/\b20\d\d-\d{5}\b/g, '2026-00042'], [/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'KX7M-PQ2R-8T4W'],
            [/\d{1,2}\. \p{L}+ 20\d\d/gu, '23. November 2026'], [/\d{1,2}\.\d{1,2}\.20\d\d/g, '23.11.2026'], [/\b\d{1,2}:\d\d\b/g, '12:00'],
            [/127\.0\.0\.1:\d+/g, 'bot.example'],
          ];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) for (const [pattern, same] of fixed) texts.currentNode.data = texts.currentNode.data.replace(pattern, same);
          for (const field of document.querySelectorAll('input[type=text]')) for (const [pattern, same] of fixed) field.value = field.value.replace(pattern, same);
          await document.fonts.ready;
        }
        """;

    private static readonly Dictionary<string, PageEmulateMediaOptions> Looks = new()
    {
        ["light"] = new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None },
        ["dark"] = new() { ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.None },
        ["forced"] = new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active },
    };

    internal async Task TakeAsync(string state)
    {
        await page.EvaluateAsync(SameFigures);
        foreach (var (look, media) in Looks)
        {
            await page.EmulateMediaAsync(media);
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(folder, look, $"{state}.png"),
                FullPage = true,
                Clip = new() { Width = page.ViewportSize!.Width, Height = Tallest },
                Animations = ScreenshotAnimations.Disabled,
                Caret = ScreenshotCaret.Hide,
                Scale = ScreenshotScale.Css,
            });
        }

        // A page that is loaded in forced colours keeps their background in this browser when they end.
        await page.EmulateMediaAsync(Looks["light"]);
    }
}
