// SPDX-License-Identifier: EUPL-1.2
using SkiaSharp;

namespace GemeinsamDigital.Bot.Ideas.Pictures;

/// <summary>Cameras store pixels as they lie on the sensor and note beside them how to turn them.</summary>
/// <param name="Width">After turning.</param>
internal readonly record struct Upright(int Width, int Height, SKMatrix Matrix)
{
    public static Upright Of(SKEncodedOrigin origin, SKSizeI stored)
    {
        var (width, height) = (stored.Width, stored.Height);
        return origin switch
        {
            SKEncodedOrigin.TopRight => new Upright(width, height, Turn(-1, 0, width, 0, 1, 0)),
            SKEncodedOrigin.BottomRight => new Upright(width, height, Turn(-1, 0, width, 0, -1, height)),
            SKEncodedOrigin.BottomLeft => new Upright(width, height, Turn(1, 0, 0, 0, -1, height)),
            SKEncodedOrigin.LeftTop => new Upright(height, width, Turn(0, 1, 0, 1, 0, 0)),
            SKEncodedOrigin.RightTop => new Upright(height, width, Turn(0, -1, height, 1, 0, 0)),
            SKEncodedOrigin.RightBottom => new Upright(height, width, Turn(0, -1, height, -1, 0, width)),
            SKEncodedOrigin.LeftBottom => new Upright(height, width, Turn(0, 1, 0, -1, 0, width)),
            _ => new Upright(width, height, SKMatrix.Identity),
        };
    }

    private static SKMatrix Turn(float xx, float xy, float x, float yx, float yy, float y) => new(xx, xy, x, yx, yy, y, 0, 0, 1);
}
