// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Similar;
using GemeinsamDigital.Bot.Storage;
using GemeinsamDigital.Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Transcripts;

/// <summary>Runs each conversation in this folder against the whole bot.</summary>
public sealed partial class TranscriptTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Where(path => !path.EndsWith("README.md", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)).Order()];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Transcripts");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_conversation_goes_as_written(string name)
    {
        var transcript = TranscriptFile.Read(Path.Combine(Folder, name + ".md"));
        var folder = Directory.CreateTempSubdirectory("gdb-transcript-");
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var captured = new Dictionary<string, string>();
        var host = new BotHost(clock, folder.FullName);
        try
        {
            var chat = new Chat(host, transcript.Channel, transcript.Locale);
            Queue<BotMessage> replies = new();
            foreach (var line in transcript.Lines)
            {
                switch (line)
                {
                    case Line.Bot expected:
                        Assert.True(replies.TryDequeue(out var reply), $"The bot said nothing more, expected: {expected.Text}");
                        Compare(expected, reply, captured);
                        break;
                    case Line.Restart:
                        await host.DisposeAsync();
                        host = new BotHost(clock, folder.FullName);
                        chat = new Chat(host, transcript.Channel, transcript.Locale) { ConversationId = chat.ConversationId };
                        break;
                    case Line.Office office:
                        await DecideAsync(host, office with { Idea = Fill(office.Idea, captured) });
                        break;
                    case Line.Elsewhere elsewhere:
                        chat = new Chat(host, elsewhere.Channel is { Length: > 0 } channel ? channel : transcript.Channel, transcript.Locale);
                        break;
                    default:
                        Assert.True(replies.Count == 0, $"The bot also said: {replies.FirstOrDefault()?.Text}");
                        replies = new(line switch
                        {
                            Line.Arrive => await chat.ArriveAsync(),
                            Line.Tap tap => await chat.TapAsync(Fill(tap.Button, captured)),
                            _ => await chat.SayAsync(Fill(line.Text, captured)),
                        });
                        break;
                }
            }
            Assert.True(replies.Count == 0, $"The bot also said: {replies.FirstOrDefault()?.Text}");
        }
        finally
        {
            await host.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private static async Task DecideAsync(BotHost host, Line.Office office)
    {
        var token = TestContext.Current.CancellationToken;
        var reply = office.Reply.Length > 0 ? office.Reply : null;
        var decision = office.Does switch
        {
            "veröffentlicht" => new IdeaChange.Decide(office.Idea, PublicReply: reply, Publish: true),
            "setzt um" => new IdeaChange.Decide(office.Idea, IdeaStatus.BeingImplemented, reply),
            "lehnt ab" => new IdeaChange.Decide(office.Idea, IdeaStatus.NotImplemented, reply),
            _ => new IdeaChange.Decide(office.Idea, PublicReply: reply),
        };
        Assert.True(await host.Services.GetRequiredService<IIdeaStore>().ApplyAsync([decision], token));
        await host.Services.GetRequiredService<SimilarIdeas>().RefreshAsync(token);
    }

    private static void Compare(Line.Bot expected, BotMessage reply, Dictionary<string, string> captured)
    {
        var pattern = Pattern(Fill(Flat(expected.Text), captured));
        var match = Regex.Match(Flat(reply.Text), pattern, RegexOptions.CultureInvariant);
        Assert.True(match.Success, $"Expected: {Flat(expected.Text)}\nSaid ({reply.Kind} {reply.Step} {string.Join(',', reply.Articles)}): {Flat(reply.Text)}");
        foreach (var name in match.Groups.Keys.Where(name => !int.TryParse(name, out _)))
            captured[name] = match.Groups[name].Value;
        if (expected.Kind is not null)
            Assert.Equal(expected.Kind, reply.Kind);
        if (expected.Detail is not null)
            Assert.Contains(expected.Detail, (IEnumerable<string>)[reply.Step ?? "", .. reply.Articles]);
        if (expected.Buttons is not null)
            Assert.Equal(expected.Buttons, reply.Buttons);
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"…" stands for anything; "{nummer}" for a word that is remembered.</summary>
    private static string Pattern(string text)
    {
        var escaped = Regex.Escape(text).Replace("\\ …", "(?: .*)?", StringComparison.Ordinal).Replace("…", ".*", StringComparison.Ordinal);
        return "^" + Placeholder().Replace(escaped, match => $"(?<{match.Groups[1].Value}>[0-9A-Z-]+)") + "$";
    }

    private static string Fill(string text, Dictionary<string, string> captured)
    {
        foreach (var (name, value) in captured)
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    [GeneratedRegex(@"\\\{([a-z]+)}")]
    private static partial Regex Placeholder();
}
