// SPDX-License-Identifier: EUPL-1.2
using System.Net.Mail;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.PersonalData;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>What concerns the person: link, displayed name, and — with a consent of its own — a way to be asked back.</summary>
internal static class PersonSteps
{
    private const int LongestContact = 120;

    public static readonly IdeaStep Link = new("link", _ => AskLink(IdeaTexts.AskLink), ReadLink)
    {
        Title = () => IdeaTexts.NameLink,
        Words = () => IdeaTexts.FieldLink,
        Help = () => Format(IdeaTexts.HelpOptional, IdeaTexts.NameLink),
        IsAnswered = draft => draft.Fields.Link is not null,
        Show = draft => draft.Fields.Link,
        Clear = draft => draft with { Fields = draft.Fields with { Link = null } },
        Limit = TextLimit.Link,
        OnlyOnFullPath = true,
    };

    public static readonly IdeaStep Name = new("name", _ => AskName(IdeaTexts.AskName), ReadName)
    {
        Title = () => IdeaTexts.NameName,
        Words = () => IdeaTexts.FieldName,
        Help = () => Format(IdeaTexts.HelpOptional, IdeaTexts.NameName),
        IsAnswered = draft => draft.Fields.DisplayName is not null,
        Show = draft => draft.Fields.DisplayName,
        Clear = draft => draft with { Fields = draft.Fields with { DisplayName = null } },
        Limit = TextLimit.Line,
        TakesFreeText = true,
        OnlyOnFullPath = true,
    };

    public static readonly IdeaStep Contact = new("contact", _ => AskContact(IdeaTexts.AskContact), ReadContact)
    {
        Title = () => IdeaTexts.NameContact,
        Words = () => IdeaTexts.FieldContact,
        Help = () => Format(IdeaTexts.HelpOptional, IdeaTexts.NameContact),
        IsAnswered = draft => draft.Contact is not null || draft.NewContact is not null,
        Show = draft => draft.Contact is null && draft.NewContact is null ? null : IdeaTexts.ContactKept,
        Clear = draft => draft with { Contact = null, NewContact = null },
        OnlyOnFullPath = true,
        Applies = draft => draft.Corrects is null,
    };

    private static Reply AskLink(string text) => Ask("link", text, IdeaTexts.Skip);

    private static StepResult ReadLink(IdeaDraft draft, string text) => WebLink.Read(text) switch
    {
        null => new NotUnderstood(AskLink(IdeaTexts.LinkNotUnderstood)),
        var link when TextLimit.Link.Excess(link) > 0 => new Again(AskLink(IdeaTexts.LinkTooLong)),
        var link => new Next(draft with { Fields = draft.Fields with { Link = link } }),
    };

    private static Reply AskName(string text) => Ask("name", text, IdeaTexts.StayAnonymous);

    private static StepResult ReadName(IdeaDraft draft, string text)
    {
        var name = PlainText.SingleLine(text);
        if (WholeMessage.Says(WholeMessage.Normalize(name), IdeaTexts.StayAnonymous, IdeaTexts.AnonymousWords))
            return new Next(Skipping.Skip(draft, Name!));
        return PlainText.LetterCount(name) == 0 || TextLimit.Line.Excess(name) > 0 ? new Again(AskName(IdeaTexts.NameNotUnderstood))
            : PersonalDataGuard.Find(name).Any(found => found.Kind is not PersonalDataKind.Name) ? new Again(AskName(IdeaTexts.NameIsNoContact))
            : new Next(draft with { Fields = draft.Fields with { DisplayName = name } });
    }

    private static Reply AskContact(string text) => Ask("contact", text, IdeaTexts.NoContact);

    private static StepResult ReadContact(IdeaDraft draft, string text)
    {
        var contact = PlainText.SingleLine(text);
        if (WholeMessage.Says(WholeMessage.Normalize(contact), IdeaTexts.NoContact, IdeaTexts.NoContactWords))
            return new Next(Skipping.Skip(draft, Contact!));
        return contact.Length <= LongestContact && (IsMailAddress(contact) || IsPhoneNumber(contact))
            ? new Next(draft with { NewContact = contact })
            : new NotUnderstood(AskContact(IdeaTexts.ContactNotUnderstood));
    }

    private static bool IsMailAddress(string text) =>
        !text.Contains(' ', StringComparison.Ordinal) && MailAddress.TryCreate(text, out var address) && address.Host.Contains('.', StringComparison.Ordinal);

    private static bool IsPhoneNumber(string text) =>
        text.Count(char.IsAsciiDigit) is >= 6 and <= 15 && text.All(letter => char.IsAsciiDigit(letter) || " +-/()".Contains(letter, StringComparison.Ordinal));
}
