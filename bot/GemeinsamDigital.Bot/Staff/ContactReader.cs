// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Staff;

/// <summary>Contact data in clear, for those who asked for it.</summary>
internal sealed class ContactReader(ContactProtection protection)
{
    /// <summary>How many could not be read, because the key is another one or the row was tampered with.</summary>
    public int Unreadable { get; private set; }

    /// <returns>Null when the person gave none, or when it cannot be read.</returns>
    public string? Read(Idea idea)
    {
        if (idea.Contact is null)
            return null;
        var contact = Reveal(idea.Contact.Protected, idea.DraftId);
        if (contact is null)
            Unreadable++;
        return contact;
    }

    private string? Reveal(string contact, string? draftId)
    {
        try
        {
            return draftId is null ? null : protection.Reveal(contact, draftId);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
