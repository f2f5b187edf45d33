// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Pictures;

/// <summary>What the participation platform takes as a picture, and what one picture may cost us.</summary>
internal static class PictureLimits
{
    public const int MaxBytes = 5 * 1024 * 1024;
    public const int MinWidth = 600;
    public const int MinHeight = 400;
    public const int MaxSide = 12_000;
    public const int MaxPixels = 50_000_000;

    /// <summary>Larger pictures are reduced to this length of their longer side.</summary>
    public const int KeptSide = 4_096;

    public static bool AreTooMany(int width, int height) => width > MaxSide || height > MaxSide || (long)width * height > MaxPixels;

    public static bool AreTooFew(int width, int height) => width < MinWidth || height < MinHeight;
}
