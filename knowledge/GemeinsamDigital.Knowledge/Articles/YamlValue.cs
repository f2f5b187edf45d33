// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>The three shapes that front matter knows, each with its line in the file.</summary>
internal abstract record YamlValue(int Line)
{
    internal sealed record Text(int Line, string Value) : YamlValue(Line);

    internal sealed record Sequence(int Line, IReadOnlyList<YamlValue> Items) : YamlValue(Line);

    internal sealed record Map(int Line, IReadOnlyList<KeyValuePair<Text, YamlValue>> Entries) : YamlValue(Line);
}
