// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>
/// Questions with the articles that should answer them, one JSON object per line:
/// {"id","text","expected":["slug", …] | "none","lang"} ("none" among slugs: refusing is right, showing these is too), or {"id","turns":[…],"expected":[[…], …]} for follow-ups,
/// which are read as one question per turn. Optional: "both": true if one message asks for all expected articles; "kind": "near" for out-of-scope
/// questions that come close; "must": the article that has to be shown.
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

    private static List<EvaluationQuestion> Read(JsonElement line)
    {
        var id = line.GetProperty("id").GetString() ?? "";
        var language = line.TryGetProperty("lang", out var lang) ? lang.GetString() ?? "de" : "de";
        var expected = line.GetProperty("expected");
        return line.TryGetProperty("turns", out var turns)
            ? ReadTurns(id, turns, expected, language)
            :
            [
                Read(id, line.GetProperty("text"), expected, language) with
                {
                    AsksForAll = line.TryGetProperty("both", out var both) && both.GetBoolean(),
                    Kind = line.TryGetProperty("kind", out var kind) ? kind.GetString() ?? "" : "",
                    Must = line.TryGetProperty("must", out var must) ? must.GetString() : null,
                },
            ];
    }

    private static List<EvaluationQuestion> ReadTurns(string id, JsonElement turns, JsonElement expected, string language)
    {
        var read = new List<EvaluationQuestion>();
        foreach (var (place, turn) in turns.EnumerateArray().Index())
            read.Add(Read($"{id}/{place + 1}", turn, expected[place], language) with { Before = read.LastOrDefault() });
        return read;
    }

    private static EvaluationQuestion Read(string id, JsonElement text, JsonElement expected, string language)
    {
        string[] all = expected.ValueKind == JsonValueKind.String
            ? [expected.GetString()!]
            : [.. expected.EnumerateArray().Select(slug => slug.GetString()!)];
        return new EvaluationQuestion(id, text.GetString() ?? "", [.. all.Where(slug => slug != None)], language, !all.Contains(None));
    }
}
