// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <param name="Family">What both words belong to.</param>
internal sealed record WordPair(TopicWord Asked, TopicWord Known, string Family, double Weight)
{
    private bool IsWhole => Asked.Families[0] == Family && Known.Families[0] == Family;

    /// <summary>The families that are common: those of all parts if the words are the same compound.</summary>
    public IEnumerable<string> Tells => IsWhole && Asked.Families.Count > 1 ? Asked.Families.Skip(1) : [Family];
}
