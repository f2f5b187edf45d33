// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using GemeinsamDigital.Bot.Channels.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace GemeinsamDigital.Bot.Channels.Teams.Extension;

/// <summary>
/// What a dialog must remember goes with its buttons, encrypted, as with the pages: nothing is kept on the server before a
/// person submits. Compressed, because Teams limits the size of a card.
/// </summary>
internal sealed class SealedDrafts(IDataProtectionProvider protection)
{
    private readonly IDataProtector drafts = protection.CreateProtector("gdb.teams.draft");

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
