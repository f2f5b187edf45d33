// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using System.Text;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Ideas;

/// <summary>
/// Contact data at rest: AES-256-GCM with a random nonce (NIST SP 800-38D), as base 64 of version, nonce, tag and text.
/// Bound to the draft it belongs to, so that a row cannot be given another person's contact.
/// </summary>
internal sealed class ContactProtection : IDisposable
{
    private const byte Version = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    internal static readonly string WrongKey = $"{IdeaOptions.Section}:{nameof(IdeaOptions.ContactKey)} must be {KeyFile.Bytes} bytes as base 64.";

    private readonly Lazy<AesGcm> _cipher;

    public ContactProtection(IOptions<IdeaOptions> options) => _cipher = new(() => new AesGcm(Key(options.Value), TagBytes));

    internal static bool HasUsableKey(IdeaOptions options) => string.IsNullOrEmpty(options.ContactKey) || Configured(options) is not null;

    public string Protect(string contact, string draftId)
    {
        var text = Encoding.UTF8.GetBytes(contact);
        var sealedText = new byte[1 + NonceBytes + TagBytes + text.Length];
        sealedText[0] = Version;
        var nonce = sealedText.AsSpan(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        lock (_cipher)
            _cipher.Value.Encrypt(nonce, text, sealedText.AsSpan(1 + NonceBytes + TagBytes), sealedText.AsSpan(1 + NonceBytes, TagBytes), Encoding.UTF8.GetBytes(draftId));
        return Convert.ToBase64String(sealedText);
    }

    /// <returns>Null when it was encrypted with another key, for another draft, or was tampered with.</returns>
    public string? Reveal(string protectedContact, string draftId)
    {
        var sealedText = Convert.FromBase64String(protectedContact);
        if (sealedText.Length < 1 + NonceBytes + TagBytes || sealedText[0] != Version)
            return null;
        var text = new byte[sealedText.Length - 1 - NonceBytes - TagBytes];
        try
        {
            lock (_cipher)
                _cipher.Value.Decrypt(
                    sealedText.AsSpan(1, NonceBytes), sealedText.AsSpan(1 + NonceBytes + TagBytes), sealedText.AsSpan(1 + NonceBytes, TagBytes),
                    text, Encoding.UTF8.GetBytes(draftId));
            return Encoding.UTF8.GetString(text);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (_cipher.IsValueCreated)
            _cipher.Value.Dispose();
    }

    private static byte[] Key(IdeaOptions options)
    {
        if (string.IsNullOrEmpty(options.ContactKey))
            return KeyFile.Load(options.ContactKeyFile)[..KeyFile.Bytes];
        return Configured(options) ?? throw new InvalidOperationException(WrongKey);
    }

    private static byte[]? Configured(IdeaOptions options)
    {
        var key = new byte[KeyFile.Bytes];
        return Convert.TryFromBase64String(options.ContactKey!, key, out var written) && written == KeyFile.Bytes ? key : null;
    }
}
