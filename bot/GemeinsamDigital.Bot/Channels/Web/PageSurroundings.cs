// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>What the frame of a page must know beside title and content.</summary>
internal sealed record PageSurroundings
{
    /// <summary>The page's own address without the language; null where it cannot be loaded again.</summary>
    public string? Address { get; init; }

    /// <summary>Instead of links, where they would lose something.</summary>
    public Markup Languages { get; init; }

    /// <summary>Whether search engines should leave it alone.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>In plain words, for search engines and previews of links; null where neither is wanted.</summary>
    public string? Description { get; init; }
}
