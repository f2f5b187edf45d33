// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;
using static GemeinsamDigital.Bot.Ideas.Dialog.Prompt;
using static GemeinsamDigital.Bot.Ideas.Dialog.StepResult;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>One picture, and the right to use it. The picture itself comes as an attachment (<see cref="IdeaDialogEngine.TakePicture"/>).</summary>
internal static class PictureSteps
{
    public static readonly IdeaStep Picture = new("picture", _ => Ask("picture", IdeaTexts.AskPicture, IdeaTexts.NoPicture), ReadPicture)
    {
        Title = () => IdeaTexts.NamePicture,
        Words = () => IdeaTexts.FieldPicture,
        Help = () => Format(IdeaTexts.HelpOptional, IdeaTexts.NamePicture),
        IsAnswered = draft => draft.Fields.PictureId is not null,
        Show = draft => draft.Fields.PictureId is null ? null : IdeaTexts.PictureKept,
        Clear = draft => draft with { Fields = draft.Fields with { PictureId = null }, PictureRights = false },
        OnlyOnFullPath = true,
    };

    public static readonly IdeaStep Rights = new("picture-rights", _ => AskRights(IdeaTexts.AskPictureRights), ReadRights)
    {
        Title = () => IdeaTexts.NamePicture,
        Words = () => "",
        Help = () => IdeaTexts.AskPictureRights,
        IsAnswered = draft => draft.PictureRights,
        Applies = draft => draft.Fields.PictureId is not null,
    };

    private static StepResult ReadPicture(IdeaDraft draft, string text) =>
        WholeMessage.Says(WholeMessage.Normalize(text), IdeaTexts.NoPicture, IdeaTexts.NoPictureWords)
            ? new Next(Skipping.Skip(draft, Picture!))
            : new NotUnderstood(Ask("picture", IdeaTexts.PictureNotUnderstood, IdeaTexts.NoPicture));

    private static Reply AskRights(string text) => Ask("picture-rights", text, IdeaTexts.RightsYes, IdeaTexts.RightsNo);

    private static StepResult ReadRights(IdeaDraft draft, string text)
    {
        var message = WholeMessage.Normalize(text);
        return YesNo.Of(message, IdeaTexts.RightsYes, IdeaTexts.RightsNo) switch
        {
            true => new Next(draft with { PictureRights = true }),
            false => new Next(Skipping.Skip(Picture!.Clear!(draft), Picture)),
            null => new NotUnderstood(AskRights(IdeaTexts.PictureRightsNotUnderstood)),
        };
    }
}
