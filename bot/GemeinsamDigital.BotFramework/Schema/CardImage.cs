// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public class CardImage
{
    public CardImage()
    {
    }

    public CardImage(string? url = null, string? alt = null) => (Url, Alt) = (url, alt);

    public string? Url { get; set; }
    public string? Alt { get; set; }
    public CardAction? Tap { get; set; }
}
