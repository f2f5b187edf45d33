// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Tests.Transcripts;

/// <summary>
/// A conversation as Markdown that people read and that runs; the form is explained in README.md beside the transcripts.
/// </summary>
internal sealed partial record TranscriptFile(string Name, string Channel, string? Locale, IReadOnlyList<Line> Lines)
{
    public static TranscriptFile Read(string path)
    {
        var lines = new List<Line>();
        var channel = "emulator";
        string? locale = null;
        foreach (var raw in File.ReadLines(path))
        {
            if (raw.StartsWith("Kanal: ", StringComparison.Ordinal))
                channel = raw["Kanal: ".Length..].Trim();
            else if (raw.StartsWith("Sprache: ", StringComparison.Ordinal))
                locale = raw["Sprache: ".Length..].Trim();
            else if (raw.StartsWith("- ", StringComparison.Ordinal))
                lines.Add(Parse(raw, path));
            else if (raw.StartsWith("  [", StringComparison.Ordinal) && lines[^1] is Line.Bot asked)
                lines[^1] = asked with { Buttons = [.. Button().Matches(raw).Select(match => match.Groups[1].Value)] };
            else if (raw.StartsWith("  ", StringComparison.Ordinal) && lines.Count > 0)
                lines[^1] = lines[^1] with { Text = lines[^1].Text + "\n" + raw[2..] };
        }
        return new TranscriptFile(Path.GetFileNameWithoutExtension(path), channel, locale, lines);
    }

    private static Line Parse(string raw, string path)
    {
        if (raw == "- (Neustart)")
            return new Line.Restart();
        if (Elsewhere().Match(raw) is { Success: true } elsewhere)
            return new Line.Elsewhere(elsewhere.Groups["channel"].Value);
        if (Office().Match(raw) is { Success: true } office)
            return new Line.Office(office.Groups["does"].Value, office.Groups["idea"].Value, office.Groups["reply"].Value);
        if (Tap().Match(raw) is { Success: true } tap)
            return new Line.Tap(tap.Groups["button"].Value);
        if (raw == "- (kommt herein)")
            return new Line.Arrive();
        if (Bot().Match(raw) is { Success: true } bot)
        {
            var words = bot.Groups["data"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new Line.Bot(bot.Groups["text"].Value, words.FirstOrDefault(), words.ElementAtOrDefault(1), null);
        }
        if (Citizen().Match(raw) is { Success: true } citizen)
            return new Line.Citizen(citizen.Groups["text"].Value);
        throw new FormatException($"{path}: cannot read the line: {raw}");
    }

    [GeneratedRegex(@"^- Bot(?: \((?<data>[^)]*)\))?: (?<text>.*)$")]
    private static partial Regex Bot();

    [GeneratedRegex(@"^- Bürger(?:in)?: (?<text>.*)$")]
    private static partial Regex Citizen();

    [GeneratedRegex(@"^- \(anderes Gerät(?:, Kanal (?<channel>[a-z]+))?\)$")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^- \(Team (?<does>veröffentlicht|prüft|setzt um|lehnt ab) (?<idea>\S+?)(?:: (?<reply>.*))?\)$")]
    private static partial Regex Office();

    [GeneratedRegex(@"^- Bürger(?:in)? tippt auf: (?<button>.*)$")]
    private static partial Regex Tap();

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Button();
}

internal abstract record Line(string Text)
{
    internal sealed record Citizen(string Text) : Line(Text);

    /// <param name="Kind">The word of the entity, where the transcript names it.</param>
    /// <param name="Detail">The step or the article, where the transcript names it.</param>
    /// <param name="Buttons">All buttons in order, where the transcript names them.</param>
    internal sealed record Bot(string Text, string? Kind, string? Detail, IReadOnlyList<string>? Buttons) : Line(Text);

    internal sealed record Arrive() : Line("");

    internal sealed record Restart() : Line("");

    /// <summary>The same person in another conversation.</summary>
    /// <param name="Channel">Empty for the transcript's own.</param>
    internal sealed record Elsewhere(string Channel) : Line("");

    /// <summary>What staff decide about an idea, and what they answer in public.</summary>
    internal sealed record Office(string Does, string Idea, string Reply) : Line("");

    /// <summary>A button that was shown, in the last message or before, with all that it carries.</summary>
    internal sealed record Tap(string Button) : Line("");
}
