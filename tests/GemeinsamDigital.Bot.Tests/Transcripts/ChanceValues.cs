// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Bot.Tests.Transcripts;

/// <summary>What the bot draws by chance: receipt codes, ids of drafts and marks. In a recording each has a name by its order.</summary>
internal sealed partial class ChanceValues
{
    private readonly Dictionary<string, string> _recorded = new(StringComparer.Ordinal);

    /// <summary>What the bot said, as it is recorded.</summary>
    public string Record(string json) => Chance().Replace(FileInAddress().Replace(json, "$1…"), match =>
        _recorded.TryGetValue(match.Value, out var known) ? known : _recorded[match.Value] = Name(match.Value));

    /// <summary>What a person wrote in the recording, with the values of this run.</summary>
    public string Play(string json)
    {
        foreach (var (drawn, recorded) in _recorded)
            json = json.Replace(recorded, drawn, StringComparison.Ordinal);
        return json;
    }

    private string Name(string drawn)
    {
        var number = _recorded.Count + 1;
        return drawn.Length switch
        {
            Code => $"0000-0000-{number:D4}",
            Mark => $"feed{number:D4}",
            _ => $"{number:D32}",
        };
    }

    private const int Code = 14;
    private const int Mark = 8;

    /// <summary>A code, the id of a draft, and the marks of questions and offers, which are the beginning of such an id.</summary>
    [GeneratedRegex("""[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?![0-9A-Za-z-])|(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])|(?<=")[0-9a-f]{8}(?=(\.\d+)?")""")]
    private static partial Regex Chance();

    /// <summary>A receipt's file holds code and time.</summary>
    [GeneratedRegex("(data:[a-z/-]+;charset=utf-8;base64,)[A-Za-z0-9+/=]+")]
    private static partial Regex FileInAddress();
}
