// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionResult
{
    /// <summary>"list" or "grid".</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>"result", "message", "auth" or "config".</summary>
    public string? Type { get; set; }
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }

    /// <summary>Only for type "message".</summary>
    public string? Text { get; set; }
}
