// SPDX-License-Identifier: EUPL-1.2
using Lucene.Net.Index;

namespace GemeinsamDigital.Bot.Ideas.Similar;

/// <summary>How much a family of words says, by the number of ideas that have it. For one search.</summary>
internal sealed class Rarity(IndexReader reader)
{
    /// <summary>So many ideas without the family are imagined, so that the first handful of ideas is not full of "frequent" words.</summary>
    private const int Imagined = 100;

    private readonly Dictionary<string, double> _known = new(StringComparer.Ordinal);

    public double Of(string family)
    {
        if (!_known.TryGetValue(family, out var rarity))
            _known.Add(family, rarity = OfFrequency(reader.DocFreq(new Term(IdeaDocument.FamilyField, family))));
        return rarity;
    }

    private double OfFrequency(int ideas) => Math.Log(1 + (reader.NumDocs + Imagined - ideas + 0.5) / (ideas + 0.5));
}
