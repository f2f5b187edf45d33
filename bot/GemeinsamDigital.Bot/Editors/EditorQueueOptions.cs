// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Editors;

/// <summary>What people report about answers, for the editors of the articles.</summary>
internal sealed class EditorQueueOptions
{
    public const string Section = "EditorQueue";

    /// <summary>How long an entry is kept after it was last reported, whether it is open or done.</summary>
    /// <value>1 to 3650 days; default 180 days.</value>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(180);

    public static bool IsValid(TimeSpan retention) => retention >= TimeSpan.FromDays(1) && retention <= TimeSpan.FromDays(3650);
}
