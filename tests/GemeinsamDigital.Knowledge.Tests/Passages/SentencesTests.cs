// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Passages;

namespace GemeinsamDigital.Knowledge.Tests.Passages;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Eins. Zwei! Drei? Vier", "Eins.|Zwei!|Drei?|Vier")]
    [InlineData("Am 4. Mai 2023. Danach nicht mehr.", "Am 4. Mai 2023.|Danach nicht mehr.")]
    [InlineData("Zum Beispiel z. B. Berlin, ca. 30 Leute, Nr. 5 und Dr. Meier.", "Zum Beispiel z. B. Berlin, ca. 30 Leute, Nr. 5 und Dr. Meier.")]
    [InlineData("Er sagte: „Ja.“ Dann ging er.", "Er sagte: „Ja.“|Dann ging er.")]
    [InlineData("Auf mein.berlin.de. Dort [geht. Es](https://a.example/b.C) weiter.", "Auf mein.berlin.de.|Dort [geht. Es](https://a.example/b.C) weiter.")]
    [InlineData("Die Box ist da.  \nSie hat Strom.  \nUnd zwar\nviel.", "Die Box ist da.|Sie hat Strom.|Und zwar\nviel.")]
    public void A_text_is_cut_where_sentences_end(string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), Sentences.Of(text, new TextRange(0, text.Length), new MarkdownShape(text)).Select(sentence => sentence.Of(text)));
}
