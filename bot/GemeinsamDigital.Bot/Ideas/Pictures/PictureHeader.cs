// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using SkiaSharp;

namespace GemeinsamDigital.Bot.Ideas.Pictures;

/// <summary>
/// The kind and size of a picture, read from its first bytes by ourselves: no decoder sees anything that is not a PNG, JPEG or
/// GIF, or that would unfold to more than we allow.
/// </summary>
/// <param name="Width">0, like the height, when the size could not be read.</param>
internal readonly record struct PictureHeader(SKEncodedImageFormat Format, int Width, int Height)
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegSignature => [0xFF, 0xD8, 0xFF];

    /// <returns>null when the bytes are no picture that we know.</returns>
    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(PngSignature))
            return Png(bytes);
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            return Gif(bytes);
        return bytes.StartsWith(JpegSignature) ? Jpeg(bytes) : null;
    }

    private static PictureHeader Png(ReadOnlySpan<byte> bytes) => bytes.Length >= 24 && bytes[12..].StartsWith("IHDR"u8)
        ? Of(SKEncodedImageFormat.Png, BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]))
        : new PictureHeader(SKEncodedImageFormat.Png, 0, 0);

    private static PictureHeader Gif(ReadOnlySpan<byte> bytes) => bytes.Length >= 10
        ? Of(SKEncodedImageFormat.Gif, BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
        : new PictureHeader(SKEncodedImageFormat.Gif, 0, 0);

    /// <summary>Goes from segment to segment until the one that begins the frame.</summary>
    private static PictureHeader Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is 0xFF)
            {
                at++;
                continue;
            }

            if (BeginsFrame(marker) && at + 9 <= bytes.Length)
                return Of(SKEncodedImageFormat.Jpeg, BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            if (marker is < 0xC0 or >= 0xD0 and <= 0xDA)
                break;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return new PictureHeader(SKEncodedImageFormat.Jpeg, 0, 0);
    }

    /// <summary>C4, C8 and CC lie among the frames' markers, but are tables.</summary>
    private static bool BeginsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PictureHeader Of(SKEncodedImageFormat format, uint width, uint height) =>
        new(format, (int)Math.Min(width, int.MaxValue), (int)Math.Min(height, int.MaxValue));
}
