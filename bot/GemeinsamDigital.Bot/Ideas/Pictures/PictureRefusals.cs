// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Conversation;
using static GemeinsamDigital.Bot.Conversation.Phrase;

namespace GemeinsamDigital.Bot.Ideas.Pictures;

/// <summary>Why a picture was not taken, and what would help.</summary>
internal static class PictureRefusals
{
    public static Reply Why(PictureResult.Refused refused) => new(ReplyKind.Error, refused.Why switch
    {
        PictureRefusal.TooLarge => IdeaTexts.PictureTooLarge,
        PictureRefusal.NotAPicture => IdeaTexts.PictureIsNone,
        PictureRefusal.TooSmall when refused.Size is var (width, height) => Format(IdeaTexts.PictureTooSmall, width, height),
        PictureRefusal.TooSmall => IdeaTexts.PictureIsNone,
        PictureRefusal.TooManyPixels => IdeaTexts.PictureTooManyPixels,
        PictureRefusal.Damaged => IdeaTexts.PictureDamaged,
        PictureRefusal.OutOfReach => IdeaTexts.PictureOutOfReach,
        _ => throw new UnreachableException(),
    });
}
