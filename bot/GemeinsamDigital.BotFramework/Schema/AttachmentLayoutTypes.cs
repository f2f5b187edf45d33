// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public static class AttachmentLayoutTypes
{
    public const string List = "list";
    public const string Carousel = "carousel";
}
