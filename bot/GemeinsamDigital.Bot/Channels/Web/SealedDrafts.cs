// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>
/// A draft goes with the form, of a page or of a window in Teams, encrypted: nothing about a person is kept on the server before the
/// person says so. Compressed, because Teams limits the size of a card.
/// </summary>
internal sealed class SealedDrafts(IDataProtectionProvider protection)
{
    private readonly IDataProtector drafts = protection.CreateProtector("gdb.draft");

    public string Seal(PageDraft draft)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, draft, PageJson.Default.PageDraft);
        return WebEncoders.Base64UrlEncode(drafts.Protect(compressed.ToArray()));
    }

    /// <returns>Null when it was tampered with or the key is gone.</returns>
    public PageDraft? Open(string? text)
    {
        try
        {
            if (string.IsNullOrEmpty(text))
                return null;
            using var brotli = new BrotliStream(new MemoryStream(drafts.Unprotect(WebEncoders.Base64UrlDecode(text))), CompressionMode.Decompress);
            return JsonSerializer.Deserialize(brotli, PageJson.Default.PageDraft);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }
}
