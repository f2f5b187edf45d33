// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.Web;

internal sealed class PageOptions
{
    public const string Section = "Pages";

    /// <summary>Forms that one address may send per minute; 0 for no limit. Many people share one address behind a proxy. Default: 60.</summary>
    public int FormsPerMinute { get; set; } = 60;

    /// <summary>Questions that one address may ask per minute; 0 for no limit. Topics chosen from the list do not count. Default: 120.</summary>
    public int QuestionsPerMinute { get; set; } = 120;
}
