// SPDX-License-Identifier: EUPL-1.2
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>
/// The small part of YAML that front matter needs: texts, lists and maps. Anchors and aliases are refused, because
/// a few lines of them can unfold into gigabytes; so are tags, nesting beyond three levels and very long documents.
/// </summary>
internal sealed class StrictYaml
{
    private const int MaxDepth = 3;
    private const int MaxEvents = 4000;
    private readonly List<ParsingEvent> _events = [];
    private readonly int _lineOffset;
    private int _next;

    private StrictYaml(string yaml, int lineOffset)
    {
        _lineOffset = lineOffset;
        var parser = new Parser(new StringReader(yaml));
        while (MoveNext(parser))
        {
            if (_events.Count == MaxEvents)
                throw TooComplex(parser.Current!);
            _events.Add(parser.Current!);
        }
    }

    /// <param name="lineOffset">Lines of the file before the first line of <paramref name="yaml"/>.</param>
    /// <exception cref="FrontMatterException">The text is not YAML or more than front matter needs.</exception>
    public static YamlValue Parse(string yaml, int lineOffset) => new StrictYaml(yaml, lineOffset).ReadDocument();

    /// <summary>The parser answers some broken texts with exceptions that are not its own, such as InvalidOperationException.</summary>
    private bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var line = e is YamlException yaml ? yaml.Start.Line : _events.LastOrDefault()?.End.Line ?? 1;
            throw new FrontMatterException(
                (int)line + _lineOffset,
                "Der Kopf der Datei ist an dieser Stelle kein gültiges YAML.",
                "Prüfen Sie Einrückung und Klammern. Texte mit Doppelpunkt, Raute oder Anführungszeichen gehören in \"…\".");
        }
    }

    private YamlValue ReadDocument()
    {
        if (_events.OfType<DocumentStart>().Count() > 1)
            throw At(_events.OfType<DocumentStart>().Last(), "Der Kopf der Datei enthält mehr als ein YAML-Dokument.", "Lassen Sie nur eines stehen.");
        _next = _events.FindIndex(e => e is DocumentStart) + 1;
        return _next == 0 ? new YamlValue.Map(_lineOffset + 1, []) : Read(0);
    }

    private YamlValue Read(int depth)
    {
        var item = _events[_next++];
        if (depth > MaxDepth)
            throw TooComplex(item);
        return item switch
        {
            AnchorAlias or NodeEvent { Anchor.IsEmpty: false } =>
                throw At(item, "Der Kopf der Datei benutzt Anker oder Verweise (& oder *).", "Schreiben Sie den Wert aus oder setzen Sie ihn in \"…\"."),
            NodeEvent { Tag.IsEmpty: false } =>
                throw At(item, "Der Kopf der Datei benutzt eine YAML-Typangabe (!).", "Setzen Sie den Text in \"…\"."),
            Scalar text => new YamlValue.Text(LineOf(item), text.Value),
            SequenceStart => ReadSequence(LineOf(item), depth),
            MappingStart => ReadMap(LineOf(item), depth),
            _ => throw TooComplex(item),
        };
    }

    private YamlValue.Sequence ReadSequence(int line, int depth)
    {
        var items = new List<YamlValue>();
        while (_events[_next] is not SequenceEnd)
            items.Add(Read(depth + 1));
        _next++;
        return new YamlValue.Sequence(line, items);
    }

    private YamlValue.Map ReadMap(int line, int depth)
    {
        var entries = new List<KeyValuePair<YamlValue.Text, YamlValue>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_events[_next] is not MappingEnd)
        {
            var start = _events[_next];
            if (Read(depth + 1) is not YamlValue.Text key)
                throw At(start, "Ein Schlüssel ist kein einfaches Wort.", "Schreiben Sie „schlüssel: Wert“.");
            if (!seen.Add(key.Value))
                throw At(start, $"Der Schlüssel „{key.Value}“ steht zweimal da.", "Löschen Sie eine der beiden Angaben.");
            entries.Add(new(key, Read(depth + 1)));
        }

        _next++;
        return new YamlValue.Map(line, entries);
    }

    private int LineOf(ParsingEvent item) => (int)item.Start.Line + _lineOffset;

    private FrontMatterException TooComplex(ParsingEvent item) =>
        At(item, "Der Kopf der Datei ist zu tief geschachtelt oder zu lang.", "Vereinfachen Sie ihn nach der Vorlage.");

    private FrontMatterException At(ParsingEvent item, string problem, string mend) => new(LineOf(item), problem, mend);
}
