// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace GemeinsamDigital.Bot.Tests.Ideas.Pictures;

/// <summary>Picture files for tests: the left half red, the right half blue.</summary>
internal static class Drawn
{
    public static byte[] Png(int width = 800, int height = 600) => Encoded(width, height, SKEncodedImageFormat.Png);

    public static byte[] Jpeg(int width = 800, int height = 600) => Encoded(width, height, SKEncodedImageFormat.Jpeg);

    /// <summary>A photo that must be turned clockwise to be upright, with a place and a remark beside its pixels.</summary>
    public static byte[] Photo(string remark, ushort orientation = 6, int width = 800, int height = 600) =>
        WithSegment(Jpeg(width, height), 0xE1, [.. "Exif\0\0"u8, .. Exif(remark, orientation)]);

    public static byte[] WithSegment(byte[] jpeg, byte marker, byte[] content)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(content.Length + 2));
        return [.. jpeg[..2], 0xFF, marker, .. length, .. content, .. jpeg[2..]];
    }

    /// <summary>With a chunk after the header; its checksum is computed here.</summary>
    public static byte[] WithChunk(byte[] png, string type, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        return [.. png[..33], .. BigEndian((uint)content.Length), .. body, .. BigEndian(Checksum(body)), .. png[33..]];
    }

    /// <summary>The picture says another size than it has.</summary>
    public static byte[] PngThatClaims(uint width, uint height)
    {
        var png = Png();
        BigEndian(width).CopyTo(png, 16);
        BigEndian(height).CopyTo(png, 20);
        BigEndian(Checksum(png.AsSpan(12, 17))).CopyTo(png, 29);
        return png;
    }

    /// <summary>All pixels of the first of two colours, packed without compression: a clear code before each pixel.</summary>
    public static byte[] Gif(int width = 640, int height = 480, string? comment = null)
    {
        var file = new List<byte>([.. "GIF89a"u8, .. LittleEndian(width), .. LittleEndian(height), 0x80, 0, 0, 255, 0, 0, 0, 0, 255]);
        if (comment is not null)
            file.AddRange([0x21, 0xFE, (byte)comment.Length, .. Encoding.ASCII.GetBytes(comment), 0]);
        file.AddRange([0x2C, 0, 0, 0, 0, .. LittleEndian(width), .. LittleEndian(height), 0, 2]);
        foreach (var block in Codes(width * height).Chunk(255))
            file.AddRange([(byte)block.Length, .. block]);
        file.AddRange([0, 0x3B]);
        return [.. file];
    }

    /// <summary>Three bits each: 4 clears the table, 0 is a red pixel, 5 is the end.</summary>
    private static byte[] Codes(int pixels)
    {
        var packed = new byte[((pixels * 6) + 3 + 7) / 8];
        for (var pixel = 0; pixel < pixels; pixel++)
            Put(pixel * 6, 4);
        Put(pixels * 6, 5);
        return packed;

        void Put(int bit, int code)
        {
            for (var i = 0; i < 3; i++, bit++)
                packed[bit / 8] |= (byte)(((code >> i) & 1) << (bit % 8));
        }
    }

    private static byte[] Encoded(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColors.Blue);
            using var red = new SKPaint { Color = SKColors.Red };
            canvas.DrawRect(0, 0, width / 2f, height, red);
        }

        using var data = bitmap.Encode(format, 95);
        return data.ToArray();
    }

    /// <summary>A TIFF structure: the orientation, a remark, and a directory of the place (52° 30′ north).</summary>
    private static byte[] Exif(string remark, ushort orientation)
    {
        var text = Encoding.ASCII.GetBytes(remark + "\0");
        const int Entries = 8 + 2 + (3 * 12) + 4;
        const int Place = 2 + (2 * 12) + 4;
        return
        [
            .. "II*\0"u8, .. Four(8), .. LittleEndian(3),
            .. Entry(0x010E, 2, text.Length, Entries + Place + 24),
            .. Entry(0x0112, 3, 1, orientation),
            .. Entry(0x8825, 4, 1, Entries),
            .. Four(0), .. LittleEndian(2),
            .. Entry(0x0001, 2, 2, 'N'),
            .. Entry(0x0002, 5, 3, Entries + Place),
            .. Four(0),
            .. Four(52), .. Four(1), .. Four(30), .. Four(1), .. Four(0), .. Four(1),
            .. text,
        ];

        static byte[] Entry(int tag, int type, int count, int value) => [.. LittleEndian(tag), .. LittleEndian(type), .. Four(count), .. Four(value)];
        static byte[] Four(int value) => [.. LittleEndian(value), .. LittleEndian(value >> 16)];
    }

    private static byte[] LittleEndian(int value) => [(byte)value, (byte)(value >> 8)];

    private static byte[] BigEndian(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var each in bytes)
        {
            sum ^= each;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ (0xEDB88320 & (0 - (sum & 1)));
        }

        return ~sum;
    }
}
