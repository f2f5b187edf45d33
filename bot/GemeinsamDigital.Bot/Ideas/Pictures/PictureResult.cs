// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Pictures;

internal enum PictureRefusal
{
    /// <summary>More than <see cref="PictureLimits.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>By its content neither PNG nor JPEG nor GIF.</summary>
    NotAPicture,

    TooSmall,
    TooManyPixels,

    /// <summary>It begins like a picture, but cannot be read to its end.</summary>
    Damaged,

    /// <summary>The message names a place from which it could not be fetched.</summary>
    OutOfReach,
}

/// <summary>What became of a picture that somebody sent.</summary>
internal abstract record PictureResult
{
    private PictureResult() { }

    /// <param name="Id">Its name in <see cref="PictureFolder"/>.</param>
    internal sealed record Taken(string Id, int Width, int Height) : PictureResult;

    internal sealed record Refused(PictureRefusal Why) : PictureResult
    {
        /// <summary>What was measured, upright; null where it was not read that far.</summary>
        public (int Width, int Height)? Size { get; init; }
    }
}
