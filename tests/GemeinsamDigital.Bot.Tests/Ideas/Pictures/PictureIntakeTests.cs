// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using SkiaSharp;

namespace GemeinsamDigital.Bot.Tests.Ideas.Pictures;

public sealed class PictureIntakeTests : IDisposable
{
    private readonly PictureFolderOfTest folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_png_stays_a_png()
    {
        var (taken, bytes) = await folder.KeptOfAsync(Drawn.Png());

        Assert.Equal((800, 600), (taken.Width, taken.Height));
        Assert.Equal("image/png", folder.Pictures.Find(taken.Id)!.MediaType);
        Assert.Equal(SKColors.Red, PixelOf(bytes, 10, 10));
        Assert.Equal(SKColors.Blue, PixelOf(bytes, 790, 10));
    }

    [Fact]
    public async Task A_jpeg_stays_a_jpeg()
    {
        var (taken, bytes) = await folder.KeptOfAsync(Drawn.Jpeg());

        Assert.Equal("image/jpeg", folder.Pictures.Find(taken.Id)!.MediaType);
        Assert.Equal(new byte[] { 0xFF, 0xD8, 0xFF }, bytes[..3]);
    }

    [Fact]
    public async Task Of_a_gif_the_first_picture_becomes_a_png()
    {
        var (taken, bytes) = await folder.KeptOfAsync(Drawn.Gif());

        Assert.Equal((640, 480), (taken.Width, taken.Height));
        Assert.Equal("image/png", folder.Pictures.Find(taken.Id)!.MediaType);
        Assert.Equal(SKColors.Red, PixelOf(bytes, 300, 200));
    }

    [Fact]
    public async Task A_photo_is_turned_upright_and_says_nothing_about_its_place()
    {
        var photo = Drawn.Photo("Anna Beispiel, Karl-Marx-Strasse 83");

        var (taken, bytes) = await folder.KeptOfAsync(photo);

        Assert.Contains("Anna Beispiel", Encoding.Latin1.GetString(photo), StringComparison.Ordinal);
        Assert.DoesNotContain("Anna Beispiel", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal((600, 800), (taken.Width, taken.Height));
        Assert.True(PixelOf(bytes, 300, 50) is { Red: > 240, Blue: < 20 });
        Assert.True(PixelOf(bytes, 300, 750) is { Red: < 20, Blue: > 240 });
    }

    [Theory]
    [InlineData(1, "left")]
    [InlineData(2, "right")]
    [InlineData(3, "right")]
    [InlineData(4, "left")]
    [InlineData(5, "top")]
    [InlineData(6, "top")]
    [InlineData(7, "bottom")]
    [InlineData(8, "bottom")]
    public async Task Each_way_to_hold_a_camera_is_understood(ushort orientation, string red)
    {
        var (taken, bytes) = await folder.KeptOfAsync(Drawn.Photo("", orientation));

        var (x, y) = red switch
        {
            "left" => (20, taken.Height / 2),
            "right" => (taken.Width - 20, taken.Height / 2),
            "top" => (taken.Width / 2, 20),
            _ => (taken.Width / 2, taken.Height - 20),
        };
        Assert.True(PixelOf(bytes, x, y) is { Red: > 240, Blue: < 20 });
        Assert.True(PixelOf(bytes, taken.Width - 1 - x, taken.Height - 1 - y) is { Red: < 20 } or { Red: > 240, Blue: < 20 });
    }

    [Fact]
    public async Task What_stands_beside_the_pixels_of_a_png_is_gone()
    {
        var (_, bytes) = await folder.KeptOfAsync(Drawn.WithChunk(Drawn.Png(), "tEXt", Encoding.ASCII.GetBytes("Author\0Anna Beispiel")));

        Assert.DoesNotContain("Anna Beispiel", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("iCCP", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_page_inside_of_a_gif_does_not_survive()
    {
        const string Page = "<html><script>alert(1)</script></html>";

        var (_, bytes) = await folder.KeptOfAsync([.. Drawn.Gif(comment: Page), .. Encoding.ASCII.GetBytes(Page)]);

        Assert.DoesNotContain("script", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_behind_a_picture_does_not_survive()
    {
        var (_, bytes) = await folder.KeptOfAsync([.. Drawn.Jpeg(), .. "MZ this is no DOS program"u8]);

        Assert.DoesNotContain("DOS program", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_picture_is_reduced_and_keeps_its_shape()
    {
        var (taken, bytes) = await folder.KeptOfAsync(Drawn.Jpeg(8_000, 4_000));

        Assert.Equal((4_096, 2_048), (taken.Width, taken.Height));
        Assert.Equal((4_096, 2_048), SizeOf(bytes));
        Assert.True(PixelOf(bytes, 2_000, 1_000) is { Red: > 240, Blue: < 20 });
    }

    [Fact]
    public async Task A_large_photo_on_its_side_is_reduced_and_turned()
    {
        var (taken, bytes) = await folder.KeptOfAsync(Drawn.Photo("", 8, 6_000, 3_000));

        Assert.Equal((2_048, 4_096), (taken.Width, taken.Height));
        Assert.True(PixelOf(bytes, 1_000, 4_000) is { Red: > 240, Blue: < 20 });
    }

    [Fact]
    public async Task A_see_through_picture_stays_see_through()
    {
        using var bitmap = new SKBitmap(700, 500);
        bitmap.Erase(SKColors.Transparent);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);

        var (_, bytes) = await folder.KeptOfAsync(data.ToArray());

        Assert.Equal(0, PixelOf(bytes, 100, 100).Alpha);
    }

    private static SKColor PixelOf(byte[] picture, int x, int y)
    {
        using var bitmap = SKBitmap.Decode(picture);
        return bitmap.GetPixel(x, y);
    }

    private static (int Width, int Height) SizeOf(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        return (bitmap.Width, bitmap.Height);
    }
}
