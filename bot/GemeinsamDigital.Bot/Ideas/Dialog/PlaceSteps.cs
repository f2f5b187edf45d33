// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Places;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>Where the idea should work: a Bezirk, an Ortsteil, a Kiez or a postal code is enough.</summary>
internal static class PlaceSteps
{
    public static readonly IdeaStep District = new("district", _ => AskDistrict(IdeaTexts.AskDistrict, []), ReadDistrict)
    {
        Title = () => IdeaTexts.NameDistrict,
        Words = () => IdeaTexts.FieldDistrict,
        Help = () => Format(IdeaTexts.HelpOptional, IdeaTexts.NameDistrict),
        IsAnswered = draft => draft.Fields.Bezirk is not null,
        Show = draft => draft.Fields.Bezirk is { } bezirk ? NameOf(bezirk) : null,
        Clear = draft => draft with { Fields = draft.Fields with { Bezirk = null, Place = null } },
        OnlyOnFullPath = true,
    };

    public static string NameOf(Bezirk bezirk) => bezirk == Bezirk.GanzBerlin ? IdeaTexts.AllOfBerlin : BerlinPlaces.NameOf(bezirk);

    /// <summary>Takes a place over: its Bezirk, and its own name where that says more.</summary>
    public static IdeaFields With(IdeaFields fields, Place place)
    {
        var name = place.Name == BerlinPlaces.NameOf(place.Bezirk) || place.Name.All(char.IsDigit) ? null : place.Name;
        return fields with { Bezirk = place.Bezirk, Place = place.Bezirk == fields.Bezirk ? name ?? fields.Place : name };
    }

    private static Reply AskDistrict(string text, IEnumerable<Bezirk> choices) =>
        Ask("district", text, [.. choices.Select(NameOf), IdeaTexts.AllOfBerlin, IdeaTexts.Skip]);

    private static StepResult ReadDistrict(IdeaDraft draft, string text)
    {
        if (Enum.TryParse<Bezirk>(text, out var slug) && Enum.IsDefined(slug) && !char.IsDigit(text[0]))
            return Take(new Place(slug, BerlinPlaces.NameOf(slug)));
        return BerlinPlaces.Recognize(text) switch
        {
            PlaceAnswer.One one => Take(one.Place),
            PlaceAnswer.Several several => new Again(AskDistrict(IdeaTexts.SeveralDistricts, several.Bezirke)),
            _ when WholeMessage.Says(WholeMessage.Normalize(text), IdeaTexts.AllOfBerlin, IdeaTexts.AllOfBerlinWords) => Take(new Place(Bezirk.GanzBerlin, IdeaTexts.AllOfBerlin)),
            _ => new NotUnderstood(AskDistrict(IdeaTexts.DistrictNotUnderstood, Enum.GetValues<Bezirk>().Skip(1))),
        };

        Next Take(Place place) => new(draft with { Fields = With(draft.Fields, place) });
    }
}
