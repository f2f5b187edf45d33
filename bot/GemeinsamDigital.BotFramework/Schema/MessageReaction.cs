// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string? type = null) => Type = type;

    /// <summary>"like", "heart", "plusOne" …</summary>
    public string? Type { get; set; }
}
