// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Pictures;

namespace GemeinsamDigital.Bot.Channels.Pictures;

/// <summary>An address that is the picture itself: <c>data:image/png;base64,…</c></summary>
internal static class DataAddress
{
    private const string Scheme = "data:";
    private const string Base64 = ";base64";

    public static bool Is(string address) => address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    public static async Task<PictureResult> TakeAsync(string address, PictureIntake intake, CancellationToken cancellationToken)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !address.AsSpan(0, comma).EndsWith(Base64, StringComparison.OrdinalIgnoreCase))
            return new PictureResult.Refused(PictureRefusal.NotAPicture);

        var longest = (PictureLimits.MaxBytes + 3) / 3 * 4;
        if (address.Length - comma - 1 > longest)
            return new PictureResult.Refused(PictureRefusal.TooLarge);

        var bytes = new byte[(address.Length - comma) / 4 * 3 + 3];
        if (!Convert.TryFromBase64Chars(address.AsSpan(comma + 1), bytes, out var count))
            return new PictureResult.Refused(PictureRefusal.Damaged);

        using var stream = new MemoryStream(bytes, 0, count);
        return await intake.TakeAsync(stream, cancellationToken);
    }
}
