// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.PersonalData;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>Texts that wait for a decision: what was found in them, and what the person may do.</summary>
internal static class HeldTexts
{
    /// <summary>Shows what looks like personal data before anything of it is stored with the idea.</summary>
    public static Reply PersonalData(IdeaStep step, string text, IReadOnlyList<PersonalDataFinding> findings)
    {
        var seen = findings.Take(10).Select(found => $"- {Format(IdeaTexts.PersonalDataEntry, Quote(text.Substring(found.Start, found.Length)), NameOf(found.Kind))}");
        return Ask(step.Name, Format(IdeaTexts.PersonalDataSeen, step.Title(), string.Join('\n', seen)), IdeaTexts.RemoveIt, IdeaTexts.KeepIt, IdeaTexts.Rewrite);
    }

    public static string WithoutPersonalData(string text) => PersonalDataGuard.Replace(text, PersonalDataGuard.Find(text), IdeaTexts.Removed);

    /// <summary>What the message decides about the held text; null when it is a new answer.</summary>
    public static Decision? Read(HeldText held, string message) =>
        WholeMessage.Says(message, IdeaTexts.Rewrite, IdeaTexts.RewriteWords) ? Decision.Rewrite
        : held.Reason switch
        {
            HeldReason.PersonalData when WholeMessage.Says(message, IdeaTexts.RemoveIt, IdeaTexts.RemoveWords) => Decision.Remove,
            HeldReason.PersonalData or HeldReason.Shouting when WholeMessage.Says(message, IdeaTexts.KeepIt, IdeaTexts.KeepWords) => Decision.Keep,
            HeldReason.TooLong when WholeMessage.Says(message, IdeaTexts.TakeBeginning, IdeaTexts.TakeBeginningWords) => Decision.TakeBeginning,
            HeldReason.TooLong when held.Step == "title" && WholeMessage.Says(message, IdeaTexts.TakeAsDescription, IdeaTexts.TakeAsDescriptionWords) => Decision.TakeAsDescription,
            _ => null,
        };

    private static string NameOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Email => IdeaTexts.PersonalEmail,
        PersonalDataKind.Phone => IdeaTexts.PersonalPhone,
        PersonalDataKind.Iban => IdeaTexts.PersonalIban,
        PersonalDataKind.LicencePlate => IdeaTexts.PersonalPlate,
        PersonalDataKind.BirthDate => IdeaTexts.PersonalBirthDate,
        PersonalDataKind.Address => IdeaTexts.PersonalAddress,
        PersonalDataKind.Name => IdeaTexts.PersonalName,
        _ => throw new UnreachableException(),
    };

    internal enum Decision
    {
        Remove,
        Keep,
        Rewrite,
        TakeBeginning,
        TakeAsDescription,
    }
}
