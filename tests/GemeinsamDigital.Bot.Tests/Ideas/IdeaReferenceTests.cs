// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Tests.Ideas;

public sealed class IdeaReferenceTests
{
    [Theory]
    [InlineData("2026-00012", "2026-00012")]
    [InlineData("Wie steht es um 2026-00012?", "2026-00012")]
    [InlineData("2026–00012", "2026-00012")]
    [InlineData("Nr. 2026 - 00012", "2026-00012")]
    public void A_reference_is_found_in_a_sentence(string text, string reference) => Assert.Equal(reference, IdeaReference.Find(text));

    [Theory]
    [InlineData("am 12.03.2026")]
    [InlineData("2026-123")]
    [InlineData("030 90269-0")]
    [InlineData("12026-000123")]
    public void Other_numbers_are_no_reference(string text) => Assert.Null(IdeaReference.Find(text));

    [Fact]
    public void What_remains_beside_the_reference_can_be_the_code() =>
        Assert.Equal("7K3M-9QXD-2B4C", IdeaReference.Remove("2026-00012 7K3M-9QXD-2B4C"));
}
