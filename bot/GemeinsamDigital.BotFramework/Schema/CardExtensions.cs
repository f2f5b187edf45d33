// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public static class CardExtensions
{
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);
}
