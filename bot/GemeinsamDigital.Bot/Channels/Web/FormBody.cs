// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Pictures;
using Microsoft.AspNetCore.Http.Features;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>Reads a form within limits that let every honest mistake through: who pastes a book or picks a large photo is told so.</summary>
internal static class FormBody
{
    private const int MaxBytes = 32 * 1024 * 1024;
    private const int MaxTextBytes = 1024 * 1024;

    private static readonly FormOptions Options = new()
    {
        KeyLengthLimit = 100,
        ValueCountLimit = 200,
        ValueLengthLimit = MaxTextBytes,
        MultipartBodyLengthLimit = MaxBytes,
        MultipartHeadersLengthLimit = 4 * 1024,
        // Pictures that we could take stay in memory, not in files of the system's.
        MemoryBufferThreshold = PictureLimits.MaxBytes,
    };

    /// <returns>Null when it is larger or cannot be read.</returns>
    public static async Task<IFormCollection?> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
            return null;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBytes + MaxTextBytes;
        var form = new FormFeature(http.Request, Options);
        http.Features.Set<IFormFeature>(form);
        try
        {
            return await form.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>Says how to get back to what was typed.</summary>
    public static Page TooBig(PageFrame frame) =>
        Page.Saying(PageTexts.TooBigTitle, MarkdownMarkup.Of(PageTexts.TooBig), frame, StatusCodes.Status413PayloadTooLarge);
}
