// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GemeinsamDigital.Bot.Ideas;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>
/// What a page must remember goes with the page, encrypted: nothing about a person is kept on the server before the person says so.
/// A pass opens something secret, so it is good for half an hour and only in the browser that it was given to.
/// </summary>
internal sealed class PageKeys(IDataProtectionProvider protection, TimeProvider clock)
{
    public const string Cookie = "gdb-form";
    private static readonly TimeSpan PassLifetime = TimeSpan.FromMinutes(30);

    private readonly IDataProtector drafts = protection.CreateProtector("gdb.draft");

    public string Seal(PageDraft draft) => Seal(drafts, draft, PageJson.Default.PageDraft);

    /// <returns>Null when it was tampered with or the key is gone.</returns>
    public PageDraft? OpenDraft(string? text) => Open(drafts, text, PageJson.Default.PageDraft);

    public string Seal(string reference, string? code, HttpContext http) =>
        Seal(PassesOf(http), new Pass(reference, code, clock.GetUtcNow() + PassLifetime), PageJson.Default.Pass);

    /// <returns>Null when it is over, or was given to another browser.</returns>
    public Pass? OpenPass(string? text, HttpContext http) =>
        Open(PassesOf(http), text, PageJson.Default.Pass) is { } pass && pass.Until > clock.GetUtcNow() ? pass : null;

    public string SealPicture(string id, HttpContext http) =>
        Seal(PassesOf(http, "gdb.picture"), new Pass(id, null, clock.GetUtcNow() + PassLifetime), PageJson.Default.Pass);

    /// <returns>The id of the picture; null as with <see cref="OpenPass"/>.</returns>
    public string? OpenPicture(string? text, HttpContext http) =>
        Open(PassesOf(http, "gdb.picture"), text, PageJson.Default.Pass) is { } pass && pass.Until > clock.GetUtcNow() ? pass.Reference : null;

    private IDataProtector PassesOf(HttpContext http, string purpose = "gdb.pass") =>
        protection.CreateProtector(purpose, Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(http.Request.Cookies[Cookie] ?? ""))));

    private static string Seal<T>(IDataProtector protector, T value, JsonTypeInfo<T> type) =>
        WebEncoders.Base64UrlEncode(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(value, type)));

    private static T? Open<T>(IDataProtector protector, string? text, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize(protector.Unprotect(WebEncoders.Base64UrlDecode(text)), type);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }
}

/// <param name="Full">Whether all fields are shown.</param>
/// <param name="Code">The code of the receipt to come. Sent with the draft, so that a form that is sent twice leads to one receipt.</param>
internal sealed record PageDraft(IdeaDraft Draft, bool Full, string Code)
{
    public static PageDraft New() => new(new IdeaDraft { Step = "type" }, Full: false, ReceiptCode.New());
}

/// <param name="Code">The code of the receipt; null where only the idea is opened.</param>
internal sealed record Pass(string Reference, string? Code, DateTimeOffset Until);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PageDraft))]
[JsonSerializable(typeof(Pass))]
internal sealed partial class PageJson : JsonSerializerContext;
