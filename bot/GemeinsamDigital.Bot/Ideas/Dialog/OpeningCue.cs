// SPDX-License-Identifier: EUPL-1.2
using System.Text;

namespace GemeinsamDigital.Bot.Ideas.Dialog;

/// <summary>The words by which a message is recognised as the beginning of a submission; they are in <c>openings.txt</c>.</summary>
/// <param name="Type">Null in a line that speaks against an opening.</param>
/// <param name="Groups">In place of words in a row: one word of each group must occur. Empty for other lines.</param>
internal sealed record OpeningCue(IdeaType? Type, IReadOnlyList<string> Words, bool AtStart, IReadOnlyList<IReadOnlyList<string>> Groups)
{
    private const int LongestLabel = 90;

    private static readonly IReadOnlyList<OpeningCue> All = Load();

    public static OpeningCue? Find(string text)
    {
        var words = WordsOf(text);
        var asks = text.TrimEnd().EndsWith('?');
        return All.FirstOrDefault(cue => (cue.Groups.Count == 0 || !asks) && cue.Matches(words)) is { Type: not null } cue ? cue : null;
    }

    /// <summary>What the message says beside its cue: the part after a colon, or all that follows a bare label; otherwise the message.</summary>
    public string Content(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and <= LongestLabel && (Matches(WordsOf(text[..colon])) || colon <= LongestLabel / 2) && text[(colon + 1)..].Trim() is { Length: > 0 } rest)
            return rest;
        if (!AtStart || IsSentence())
            return IsCommand(text) ? "" : text;
        var after = text;
        for (var i = 0; i < Words.Count; i++)
            after = after[Math.Min(after.Length, EndOfWord(after))..].TrimStart(' ', ',', '–', '-');
        return after;
    }

    private bool Matches(List<string> words)
    {
        if (Groups.Count > 0)
            return Groups.All(group => group.Any(wanted => words.Exists(word => IsWord(wanted, word))));
        for (var start = 0; start + Words.Count <= words.Count && (start == 0 || !AtStart); start++)
        {
            if (Words.Select((word, i) => word == "*" || word == words[start + i]).All(same => same))
                return true;
        }
        return false;
    }

    private static bool IsWord(string wanted, string word) =>
        wanted[^1] == '*' ? word.StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal) : word == wanted;

    /// <summary>"Mich stört, dass …" is a sentence that needs its beginning; "Vorschlag …" is a label in front of one.</summary>
    private bool IsSentence() => Type == IdeaType.Challenge && Words is ["mich" or "es" or "ein" or "a" or "it", ..];

    /// <summary>"Ich möchte eine Idee einreichen." says nothing beside its cue.</summary>
    private bool IsCommand(string text) => Type is not (IdeaType.Challenge or IdeaType.EventHint) && Words.Count > 0 && WordsOf(text).Count <= Words.Count + 3 && Words.Any(word => word is "idee" or "idea" or "vorschlag" or "was" or "etwas");

    private static int EndOfWord(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '\''))
            end++;
        return end;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.Replace('’', '\'').ToLowerInvariant().Append(' '))
        {
            if (char.IsLetterOrDigit(letter) || (letter == '\'' && word.Length > 0))
                word.Append(letter);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        return words;
    }

    private static List<OpeningCue> Load()
    {
        using var lines = new StreamReader(typeof(OpeningCue).Assembly.GetManifestResourceStream("openings.txt")!);
        var cues = new List<OpeningCue>();
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var (kind, cue) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            IdeaType? type = kind == "-" ? null : Enum.Parse<IdeaType>(kind);
            cues.Add(cue[0] == '&'
                ? new OpeningCue(type, [], AtStart: false, [.. cue[1..].Split('&').Select(group => group.Trim().Split('|'))])
                : new OpeningCue(type, cue.TrimStart('^').Split(' '), cue[0] == '^', []));
        }
        return cues;
    }
}
