// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Playwright;
using SkiaSharp;

namespace GemeinsamDigital.EndToEnd.Tests.Support;

/// <summary>Files that a person chooses.</summary>
internal static class PictureFile
{
    internal static FilePayload Photo(int width = 1200, int height = 800)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.SeaGreen);
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        return new() { Name = "Anna Beispiel.jpg", MimeType = "image/jpeg", Buffer = data.ToArray() };
    }

    internal static FilePayload Letter() => new() { Name = "Brief.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7\n"u8.ToArray() };
}
