// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>A pass opens something secret, so it is good for half an hour and only in the browser that it was given to.</summary>
internal sealed class PageKeys(IDataProtectionProvider protection, TimeProvider clock)
{
    public const string Cookie = "gdb-form";

    private const string ForIdeas = "gdb.pass";
    private const string ForPictures = "gdb.picture";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public string Seal(string reference, string? code, HttpContext http) => Seal(ForIdeas, new Pass(reference, code, clock.GetUtcNow() + Lifetime), http);

    /// <returns>Null when it is over, or was given to another browser.</returns>
    public Pass? OpenPass(string? text, HttpContext http) => Open(ForIdeas, text, http);

    public string SealPicture(string id, HttpContext http) => Seal(ForPictures, new Pass(id, Code: null, clock.GetUtcNow() + Lifetime), http);

    /// <returns>The id of the picture; null as with <see cref="OpenPass"/>.</returns>
    public string? OpenPicture(string? text, HttpContext http) => Open(ForPictures, text, http)?.Reference;

    private string Seal(string purpose, Pass pass, HttpContext http) =>
        WebEncoders.Base64UrlEncode(Protector(purpose, http).Protect(JsonSerializer.SerializeToUtf8Bytes(pass, PageJson.Default.Pass)));

    private Pass? Open(string purpose, string? text, HttpContext http)
    {
        try
        {
            return !string.IsNullOrEmpty(text)
                && JsonSerializer.Deserialize(Protector(purpose, http).Unprotect(WebEncoders.Base64UrlDecode(text)), PageJson.Default.Pass) is { } pass
                && pass.Until > clock.GetUtcNow() ? pass : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string purpose, HttpContext http) =>
        protection.CreateProtector(purpose, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(http.Request.Cookies[Cookie] ?? ""))));
}

/// <param name="Code">The code of the receipt; null where only the idea is opened.</param>
internal sealed record Pass(string Reference, string? Code, DateTimeOffset Until);
