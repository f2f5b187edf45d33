// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Pictures;

/// <summary>
/// Takes a picture from outside. What it is called and what it claims to be is never asked: its bytes say what it is, and what is
/// stored is drawn anew from its pixels, so that nothing else comes along.
/// </summary>
internal sealed class PictureIntake(PictureFolder folder) : IDisposable
{
    /// <summary>One at a time: the largest allowed picture takes 200 MB while it is unfolded.</summary>
    private readonly SemaphoreSlim oneAtATime = new(1);

    /// <summary>Reads no more than one byte beyond the limit.</summary>
    public async Task<PictureResult> TakeAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var received = new MemoryStream();
        if (!await LimitedCopy.TryAsync(stream, received, PictureLimits.MaxBytes, cancellationToken))
            return new PictureResult.Refused(PictureRefusal.TooLarge);

        var bytes = received.GetBuffer().AsMemory(0, (int)received.Length);
        if (PictureHeader.Read(bytes.Span) is not { } header)
            return new PictureResult.Refused(PictureRefusal.NotAPicture);
        if (header is { Width: 0 } or { Height: 0 })
            return new PictureResult.Refused(PictureRefusal.Damaged);
        if (PictureLimits.AreTooMany(header.Width, header.Height))
            return new PictureResult.Refused(PictureRefusal.TooManyPixels) { Size = (header.Width, header.Height) };

        return await StoreAsync(header, bytes, cancellationToken);
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task<PictureResult> StoreAsync(PictureHeader header, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            switch (await Task.Run(() => PictureDrawing.Again(header, bytes), cancellationToken))
            {
                case PictureDrawing.Drawn drawn:
                    using (drawn.Data)
                        return new PictureResult.Taken(folder.Store(drawn.Data.AsSpan(), drawn.IsJpeg), drawn.Width, drawn.Height);
                case PictureDrawing.TooSmall(var width, var height):
                    return new PictureResult.Refused(PictureRefusal.TooSmall) { Size = (width, height) };
                default:
                    return new PictureResult.Refused(PictureRefusal.Damaged);
            }
        }
        finally
        {
            oneAtATime.Release();
        }
    }
}
