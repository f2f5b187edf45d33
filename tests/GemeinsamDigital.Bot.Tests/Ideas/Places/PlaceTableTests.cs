// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Places;

namespace GemeinsamDigital.Bot.Tests.Ideas.Places;

public sealed class PlaceTableTests
{
    [Fact]
    public void Every_Bezirk_has_a_name_and_at_least_seven_postal_codes_and_two_Ortsteile()
    {
        foreach (var bezirk in Enum.GetValues<Bezirk>().Where(bezirk => bezirk != Bezirk.GanzBerlin))
        {
            Assert.NotEmpty(BerlinPlaces.NameOf(bezirk));
            Assert.True(Of(PlaceKind.Plz).Single(row => row.Bezirke[0] == bezirk).Name.Split(' ').Length >= 7, $"{bezirk}");
            Assert.True(Of(PlaceKind.Ortsteil).Count(row => row.Bezirke[0] == bezirk) >= 2, $"{bezirk}");
        }
    }

    [Fact]
    public void All_97_Ortsteile_are_there() =>
        Assert.Equal(97, Of(PlaceKind.Ortsteil).Select(row => (row.Bezirke[0], row.Name)).Distinct().Count());

    [Fact]
    public void More_than_sixty_Kieze_are_there() =>
        Assert.True(Of(PlaceKind.Kiez).Select(row => row.Name).Distinct().Count() > 60);

    [Fact]
    public void All_190_postal_codes_are_there_and_look_like_Berlin()
    {
        var codes = PlaceTable.Entries.Where(entry => entry.Value.Kind == PlaceKind.Plz).Select(entry => entry.Key).ToList();

        Assert.Equal(190, codes.Count);
        Assert.All(codes, code => Assert.Matches("^1[0-4][0-9]{3}$", code));
    }

    [Fact]
    public void A_spelling_never_belongs_to_two_Bezirke()
    {
        var spellings = PlaceTable.Rows()
            .Where(row => row.Kind != PlaceKind.Plz)
            .SelectMany(row => row.Also.Prepend(row.Name).Select(spelling => (Key: PlaceWord.KeyOf(spelling), Bezirke: string.Join(' ', row.Bezirke))))
            .GroupBy(spelling => spelling.Key, spelling => spelling.Bezirke);

        Assert.DoesNotContain(spellings, bezirke => bezirke.Distinct().Count() > 1);
    }

    [Fact]
    public void No_name_has_more_words_than_are_looked_at() =>
        Assert.All(PlaceTable.Rows().Where(row => row.Kind < PlaceKind.Plz).SelectMany(row => row.Also.Prepend(row.Name)),
            name => Assert.True(PlaceWord.Of(name).Count <= PlaceTable.LongestName, name));

    private static IEnumerable<PlaceRow> Of(PlaceKind kind) => PlaceTable.Rows().Where(row => row.Kind == kind);
}
