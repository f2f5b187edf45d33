// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Dialog;
using GemeinsamDigital.Bot.Ideas.Pictures;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>Reads a form as the dialog reads answers. What is not accepted stays in its field, with the reason.</summary>
internal sealed class IntakeReading(IdeaDialogEngine engine, PictureIntake pictures, ContactProtection contacts)
{
    /// <param name="entries">What was in the fields.</param>
    public async Task<IntakeView> ReadAsync(
        PageDraft page, IntakeRequest request, Dictionary<string, string> entries, CancellationToken cancellationToken)
    {
        var (pictured, refused) = await TakePictureAsync(page.Draft, request, cancellationToken);
        var (draft, problems) = engine.FillIn(pictured, ToRead(pictured, entries), request.Kept(pictured, entries));
        return new IntakeView(page with { Draft = draft with { Full = page.Full } }, Overlay(draft, entries))
        {
            Problems = [.. problems, .. refused],
            PictureRights = draft.PictureRights || request.HasPictureRights,
        };
    }

    /// <summary>The form again as it was sent, unread.</summary>
    public IntakeView Unread(PageDraft page, IntakeRequest request, string notice) =>
        new(page, Overlay(page.Draft, request.Entries(page.Draft))) { Notice = notice, PictureRights = request.HasPictureRights };

    private Dictionary<string, string> Overlay(IdeaDraft draft, Dictionary<string, string> entries)
    {
        var all = IntakeEntries.Of(draft, contacts);
        foreach (var (name, entry) in entries)
        {
            if (entry.Length > 0 || !all.TryGetValue(name, out var known) || known.Length == 0 || name is "consent" or IdeaForm.ContactConsent || !IsNoted(name))
                all[name] = entry;
        }
        return all;
    }

    /// <summary>What another answer can fill in.</summary>
    private static bool IsNoted(string name) => name is "link" or "place";

    /// <summary>An empty field takes back what stood there, but not what another answer has just put there; an address that stays is not encrypted again.</summary>
    private Dictionary<string, string> ToRead(IdeaDraft draft, Dictionary<string, string> entries)
    {
        var before = IntakeEntries.Of(draft, contacts);
        var isSameContact = entries.GetValueOrDefault("contact") is { Length: > 0 } contact && contact == before.GetValueOrDefault("contact")
            && entries.GetValueOrDefault(IdeaForm.ContactConsent) == "on";
        return entries
            .Where(entry => !(entry.Value.Length == 0 && IsNoted(entry.Key) && before.GetValueOrDefault(entry.Key) is "" or null))
            .Where(entry => !(entry.Key == "contact" && isSameContact))
            .Where(entry => !(entry.Key == IdeaForm.ContactConsent && entries.GetValueOrDefault("contact") is ""))
            .ToDictionary();
    }

    private async Task<(IdeaDraft Draft, IReadOnlyList<FormProblem> Problems)> TakePictureAsync(IdeaDraft draft, IntakeRequest request, CancellationToken cancellationToken)
    {
        if (request.HasPictureField)
            draft = draft with { PictureRights = request.HasPictureRights };
        if (request.Picture is { } file)
        {
            await using var stream = file.OpenReadStream();
            switch (await pictures.TakeAsync(stream, cancellationToken))
            {
                case PictureResult.Taken taken:
                    draft = draft with { Fields = draft.Fields with { PictureId = taken.Id } };
                    break;
                case PictureResult.Refused refused:
                    return (draft, [Problem(PictureRefusals.Why(refused))]);
            }
        }
        return draft.Fields.PictureId is not null && !draft.PictureRights
            ? (draft, [Problem(new Reply(ReplyKind.Error, PageTexts.PictureRightsMissing))])
            : (draft, []);
    }

    private static FormProblem Problem(Reply why) => new(PictureSteps.Picture, why.Text, MayKeep: false);
}
