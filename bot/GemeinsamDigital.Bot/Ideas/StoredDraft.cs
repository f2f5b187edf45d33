// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas;

/// <summary>The form in which a draft is stored. Members keep their names; a change of meaning needs a new <see cref="IdeaDraft.CurrentSchema"/>.</summary>
internal sealed record StoredDraft(
    int Schema,
    string? Id,
    string? Step,
    int Question,
    bool Full,
    IdeaFields? Fields,
    IReadOnlyList<string>? Skipped,
    string? ReturnTo,
    string? LastStep,
    Consent? Consent,
    Contact? Contact,
    string? SetAside,
    HeldText? Held,
    SimilarHint? Similar,
    string? Supports,
    bool PictureRights,
    string? Corrects,
    string? SavedAs,
    long Revision)
{
    public static StoredDraft From(IdeaDraft draft) => new(
        draft.Schema, draft.Id, draft.Step, draft.Question, draft.Full, draft.Fields, draft.Skipped.Count == 0 ? null : draft.Skipped,
        draft.ReturnTo, draft.LastStep, draft.Consent, draft.Contact, draft.SetAside, draft.Held, draft.Similar, draft.Supports,
        draft.PictureRights, draft.Corrects, draft.SavedAs, draft.Revision);

    public IdeaDraft ToDraft()
    {
        var draft = new IdeaDraft
        {
            Step = Step ?? "",
            Question = Question,
            Full = Full,
            Fields = Fields ?? new IdeaFields(),
            Skipped = Skipped ?? [],
            ReturnTo = ReturnTo,
            LastStep = LastStep,
            Consent = Consent,
            Contact = Contact,
            SetAside = SetAside,
            Held = Held,
            Similar = Similar,
            Supports = Supports,
            PictureRights = PictureRights,
            Corrects = Corrects,
            SavedAs = SavedAs,
            Revision = Revision,
        };
        return Id is null ? draft : draft with { Id = Id };
    }
}
