// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Json;
using GemeinsamDigital.Bot.Ideas.PersonalData;
using GemeinsamDigital.Bot.Tests.Docs;

namespace GemeinsamDigital.Bot.Tests.Ideas.PersonalData;

/// <summary>Invented sentences with what a person found in them. The guard was improved with the odd half only.</summary>
internal sealed record CorpusSentence(string Id, string Text, IReadOnlyList<CorpusFinding> Findings, string Lang)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public bool IsForDevelopment => int.Parse(Id.AsSpan(Id.LastIndexOf('-') + 1), CultureInfo.InvariantCulture) % 2 == 1;

    public static IReadOnlyList<CorpusSentence> Read() =>
    [
        .. RepositoryFiles.Read("tests/GemeinsamDigital.Bot.Tests/Ideas/PersonalData/corpus.jsonl")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<CorpusSentence>(line, Json)!),
    ];

    /// <summary>The labels as places in the text; a text that is labelled twice is meant at its next occurrence.</summary>
    public IReadOnlyList<PersonalDataFinding> Labels()
    {
        var labels = new List<PersonalDataFinding>();
        foreach (var finding in Findings)
        {
            var behind = labels.Where(label => label.Kind == finding.Kind).Select(label => label.End).DefaultIfEmpty(0).Max();
            var at = Text.IndexOf(finding.Text, behind, StringComparison.Ordinal);
            labels.Add(new PersonalDataFinding(finding.Kind, at >= 0 ? at : Text.IndexOf(finding.Text, StringComparison.Ordinal), finding.Text.Length));
        }

        return labels;
    }
}
