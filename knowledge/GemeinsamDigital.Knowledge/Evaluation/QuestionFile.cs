// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>
/// Questions with the articles that should answer them, one JSON object per line:
/// {"id","text","expected":["slug", …] | "none","lang"} ("none" among slugs: refusing is right, showing these is too), or {"id","turns":[…],"expected":[[…], …]} for follow-ups,
/// which are read as one question per turn.
/// </summary>
public static class QuestionFile
{
    private const string None = "none";

    /// <summary>False for a file that measures something else, such as which language a message is in: its first line expects no articles.</summary>
    public static bool ExpectsArticles(string file)
    {
        try
        {
            using var line = JsonDocument.Parse(File.ReadLines(file).FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) ?? "{}");
            return line.RootElement.ValueKind != JsonValueKind.Object || line.RootElement.TryGetProperty("expected", out _) || !line.RootElement.TryGetProperty("text", out _);
        }
        catch (JsonException)
        {
            return true;
        }
    }

    /// <exception cref="FormatException">A line is not of this form; the message names file and line.</exception>
    public static IReadOnlyList<EvaluationQuestion> Load(string file)
    {
        var questions = new List<EvaluationQuestion>();
        var line = 0;
        foreach (var text in File.ReadLines(file))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
                continue;
            try
            {
                using var json = JsonDocument.Parse(text);
                questions.AddRange(Read(json.RootElement));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException)
            {
                throw new FormatException($"{file}, Zeile {line}: keine gültige Frage ({e.Message})", e);
            }
        }

        return questions;
    }

    private static IEnumerable<EvaluationQuestion> Read(JsonElement line)
    {
        var id = line.GetProperty("id").GetString() ?? "";
        var language = line.TryGetProperty("lang", out var lang) ? lang.GetString() ?? "de" : "de";
        var expected = line.GetProperty("expected");
        if (!line.TryGetProperty("turns", out var turns))
            return [Read(id, line.GetProperty("text"), expected, language) with { Kind = line.TryGetProperty("kind", out var kind) ? kind.GetString() ?? "" : "" }];
        return [.. turns.EnumerateArray().Select((turn, i) => Read($"{id}/{i + 1}", turn, expected[i], language))];
    }

    private static EvaluationQuestion Read(string id, JsonElement text, JsonElement expected, string language)
    {
        string[] all = expected.ValueKind == JsonValueKind.String
            ? [expected.GetString()!]
            : [.. expected.EnumerateArray().Select(slug => slug.GetString()!)];
        return new EvaluationQuestion(id, text.GetString() ?? "", [.. all.Where(slug => slug != None)], language, !all.Contains(None));
    }
}
