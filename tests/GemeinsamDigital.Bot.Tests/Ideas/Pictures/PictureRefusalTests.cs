// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Ideas.Pictures;

namespace GemeinsamDigital.Bot.Tests.Ideas.Pictures;

public sealed class PictureRefusalTests : IDisposable
{
    private readonly PictureFolderOfTest folder = new();

    public static TheoryData<string, byte[]> NoPictures => new()
    {
        { "0 bytes", [] },
        { "a single byte", [0xFF] },
        { "a drawing with script", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"600\"><script>alert(1)</script></svg>"u8.ToArray() },
        { "a program that is called photo.jpg", [.. "MZ"u8, .. new byte[4_000]] },
        { "a web page", "<!doctype html><img src=x onerror=alert(1)>"u8.ToArray() },
        { "a page in PDF", "%PDF-1.7\n"u8.ToArray() },
        { "WebP, which the platform does not take", [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8 "u8, .. new byte[100]] },
        { "a bitmap", [.. "BM"u8, .. new byte[100]] },
    };

    public static TheoryData<string, byte[]> DamagedPictures => new()
    {
        { "half a JPEG", Drawn.Jpeg()[..^1_500] },
        { "half a PNG", Drawn.Png()[..^200] },
        { "half a GIF", Drawn.Gif()[..^20_000] },
        { "the first bytes of a PNG", Drawn.Png()[..8] },
        { "the first bytes of a JPEG", Drawn.Jpeg()[..3] },
        { "the first bytes of a GIF", "GIF89a"u8.ToArray() },
        { "a GIF without a picture", [.. Drawn.Gif()[..19], 0x3B] },
        { "a script that begins like a GIF", [.. "GIF89a"u8, 0x20, 3, 0x20, 3, .. "=1;/*"u8, .. Encoding.ASCII.GetBytes(new string('x', 3_000))] },
        { "a PNG whose header lies", Drawn.PngThatClaims(5_000, 5_000) },
        { "a PNG without width", Drawn.PngThatClaims(0, 600) },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(NoPictures))]
    public async Task What_is_no_picture_is_refused(string what, byte[] file)
    {
        Assert.NotEmpty(what);
        Assert.Equal(PictureRefusal.NotAPicture, await RefusalAsync(file));
        Assert.Empty(folder.Files);
    }

    [Theory]
    [MemberData(nameof(DamagedPictures))]
    public async Task What_cannot_be_read_to_its_end_is_refused(string what, byte[] file)
    {
        Assert.NotEmpty(what);
        Assert.Equal(PictureRefusal.Damaged, await RefusalAsync(file));
        Assert.Empty(folder.Files);
    }

    [Theory]
    [InlineData(599, 400)]
    [InlineData(600, 399)]
    [InlineData(1, 1)]
    public async Task A_small_picture_is_refused_with_its_size(int width, int height)
    {
        var refused = Assert.IsType<PictureResult.Refused>(await folder.TakeAsync(Drawn.Png(width, height)));

        Assert.Equal(PictureRefusal.TooSmall, refused.Why);
        Assert.Equal((width, height), refused.Size);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task The_smallest_allowed_picture_is_taken() =>
        Assert.Equal((600, 400), (await folder.KeptOfAsync(Drawn.Jpeg(600, 400))).Taken is var taken ? (taken.Width, taken.Height) : default);

    [Fact]
    public async Task Small_is_measured_upright()
    {
        var refused = Assert.IsType<PictureResult.Refused>(await folder.TakeAsync(Drawn.Photo("", 6, 800, 500)));

        Assert.Equal((500, 800), refused.Size);
    }

    [Theory]
    [InlineData(12_001, 600)]
    [InlineData(600, 12_001)]
    [InlineData(8_000, 6_251)]
    [InlineData(2_147_483_647, 2_147_483_647)]
    [InlineData(4_294_967_295, 4_294_967_295)]
    public async Task A_bomb_is_refused_by_its_header(uint width, uint height)
    {
        Assert.Equal(PictureRefusal.TooManyPixels, await RefusalAsync(Drawn.PngThatClaims(width, height)));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task A_bomb_as_jpeg_is_refused_by_its_header()
    {
        byte[] frame = [0xFF, 0xC0, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0];

        var refused = Assert.IsType<PictureResult.Refused>(await folder.TakeAsync(Drawn.WithSegment([0xFF, 0xD8, .. frame], 0xFE, "Hallo"u8.ToArray())));

        Assert.Equal(PictureRefusal.TooManyPixels, refused.Why);
        Assert.Equal((65_535, 65_535), refused.Size);
    }

    [Fact]
    public async Task A_bomb_as_gif_is_refused_by_its_header() =>
        Assert.Equal(PictureRefusal.TooManyPixels, await RefusalAsync([.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. Drawn.Gif()[10..]]));

    [Fact]
    public async Task Of_a_file_that_is_too_large_not_more_than_the_limit_is_read()
    {
        using var endless = new Endless();

        var refused = Assert.IsType<PictureResult.Refused>(await folder.Intake.TakeAsync(endless, TestContext.Current.CancellationToken));

        Assert.Equal(PictureRefusal.TooLarge, refused.Why);
        Assert.Equal(PictureLimits.MaxBytes + 1, endless.Taken);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task A_file_of_exactly_the_limit_is_looked_at()
    {
        var padded = new byte[PictureLimits.MaxBytes];
        Drawn.Jpeg().CopyTo(padded, 0);

        Assert.IsType<PictureResult.Taken>(await folder.TakeAsync(padded));
    }

    private async Task<PictureRefusal> RefusalAsync(byte[] file) => Assert.IsType<PictureResult.Refused>(await folder.TakeAsync(file)).Why;

    private sealed class Endless : MemoryStream
    {
        public int Taken { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Taken += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
