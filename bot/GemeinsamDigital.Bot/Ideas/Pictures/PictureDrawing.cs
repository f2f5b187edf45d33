// SPDX-License-Identifier: EUPL-1.2
using SkiaSharp;

namespace GemeinsamDigital.Bot.Ideas.Pictures;

/// <summary>A picture drawn anew: upright, not too large, in plain sRGB, without anything that is no pixel.</summary>
internal abstract record PictureDrawing
{
    private const int JpegQuality = 90;

    /// <summary>JPEG can be unfolded at an eighth, two eighths … of its size.</summary>
    private const int Eighths = 8;

    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    private PictureDrawing() { }

    internal sealed record Drawn(SKData Data, bool IsJpeg, int Width, int Height) : PictureDrawing;

    internal sealed record TooSmall(int Width, int Height) : PictureDrawing;

    internal sealed record Damaged : PictureDrawing;

    internal static PictureDrawing Again(PictureHeader header, ReadOnlyMemory<byte> bytes)
    {
        using var data = SKData.CreateCopy(bytes.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat != header.Format || codec.Info.Width != header.Width || codec.Info.Height != header.Height)
            return new Damaged();

        var upright = Upright.Of(codec.EncodedOrigin, codec.Info.Size);
        if (PictureLimits.AreTooFew(upright.Width, upright.Height))
            return new TooSmall(upright.Width, upright.Height);

        using var pixels = Unfold(codec);
        return pixels is null ? new Damaged() : Fold(pixels, Upright.Of(codec.EncodedOrigin, pixels.Info.Size), header.Format == SKEncodedImageFormat.Jpeg);
    }

    private static SKBitmap? Unfold(SKCodec codec)
    {
        var size = codec.GetScaledDimensions(ScaleToUnfold(codec.Info.Size));
        var opaque = codec.Info.AlphaType == SKAlphaType.Opaque;
        using var srgb = SKColorSpace.CreateSrgb();
        var pixels = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, opaque ? SKAlphaType.Opaque : SKAlphaType.Premul, srgb));
        if (codec.GetPixels(pixels.Info, pixels.GetPixels()) == SKCodecResult.Success)
            return pixels;

        pixels.Dispose();
        return null;
    }

    private static float ScaleToUnfold(SKSizeI size)
    {
        var longest = Math.Max(size.Width, size.Height);
        var eighths = (int)Math.Ceiling((double)PictureLimits.KeptSide * Eighths / longest);
        return Math.Min(eighths, Eighths) / (float)Eighths;
    }

    private static Drawn Fold(SKBitmap pixels, Upright upright, bool asJpeg)
    {
        var scale = Math.Min(1f, PictureLimits.KeptSide / (float)Math.Max(upright.Width, upright.Height));
        if (scale == 1f && upright.Matrix.IsIdentity)
            return Encode(pixels, asJpeg);

        using var target = new SKBitmap(pixels.Info.WithSize(Scaled(upright.Width, scale), Scaled(upright.Height, scale)));
        target.Erase(SKColors.Transparent);
        using (var canvas = new SKCanvas(target))
        using (var image = SKImage.FromBitmap(pixels))
        {
            canvas.Scale(target.Width / (float)upright.Width, target.Height / (float)upright.Height);
            canvas.Concat(upright.Matrix);
            canvas.DrawImage(image, 0, 0, Smooth);
        }

        return Encode(target, asJpeg);
    }

    private static int Scaled(int side, float scale) => Math.Clamp((int)Math.Round(side * scale), 1, PictureLimits.KeptSide);

    /// <summary>Without a colour space no profile is written; what has none is read as sRGB, which it is.</summary>
    private static Drawn Encode(SKBitmap pixels, bool asJpeg)
    {
        var info = pixels.Info;
        using var plain = new SKPixmap(new SKImageInfo(info.Width, info.Height, info.ColorType, info.AlphaType), pixels.GetPixels(), pixels.RowBytes);
        var data = asJpeg
            ? plain.Encode(new SKJpegEncoderOptions(JpegQuality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore))
            : plain.Encode(SKPngEncoderOptions.Default);
        return new Drawn(data ?? throw new InvalidOperationException("A picture could not be written."), asJpeg, pixels.Width, pixels.Height);
    }
}
