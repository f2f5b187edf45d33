// SPDX-License-Identifier: EUPL-1.2
using System.Buffers.Text;
using System.Globalization;

namespace GemeinsamDigital.Bot.Ideas.Receipts;

/// <summary>
/// Short-lived addresses of the data about an idea. The data itself would stay in the stored conversation, with the contact
/// data readable; a ticket is worthless after <see cref="ValidFor"/>. Sealed with the key of the contact data, so every replica knows it.
/// </summary>
internal sealed class DataTickets(ContactProtection protection, TimeProvider clock)
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(30);

    private const string Purpose = "download";

    public string For(string reference)
    {
        var until = (clock.GetUtcNow() + ValidFor).ToUnixTimeSeconds();
        var ticket = protection.Protect(string.Create(CultureInfo.InvariantCulture, $"{until} {reference}"), Purpose);
        return Base64Url.EncodeToString(Convert.FromBase64String(ticket));
    }

    /// <returns>The reference, or null when the ticket is not ours or no longer valid.</returns>
    public string? Read(string ticket)
    {
        if (ticket.Length > 200 || !Base64Url.IsValid(ticket))
            return null;
        var opened = protection.Reveal(Convert.ToBase64String(Base64Url.DecodeFromChars(ticket)), Purpose)?.Split(' ');
        return opened is [var until, var reference] && long.Parse(until, CultureInfo.InvariantCulture) >= clock.GetUtcNow().ToUnixTimeSeconds()
            ? reference
            : null;
    }
}
