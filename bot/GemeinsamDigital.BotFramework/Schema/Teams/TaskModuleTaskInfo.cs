// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleTaskInfo
{
    public string? Title { get; set; }

    /// <summary>Pixels as a number, or "small", "medium", "large".</summary>
    public object? Height { get; set; }

    /// <inheritdoc cref="Height"/>
    public object? Width { get; set; }
    public string? Url { get; set; }
    public string? FallbackUrl { get; set; }
    public Attachment? Card { get; set; }
}
