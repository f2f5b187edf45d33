// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Staff;

/// <summary>A command line in words and options.</summary>
/// <param name="Words">What stands there without a dash, in order.</param>
/// <param name="Options">By name, without the dashes; empty for those that are only there or not.</param>
/// <param name="Settings">What is left for the configuration: <c>--Section:Key=value</c>.</param>
internal sealed record IdeasArguments(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> Settings)
{
    private static readonly string[] Flags = ["all", "published", "with-contact", "with-contacts"];
    private static readonly string[] WithValue = ["format", "reply"];

    /// <returns>Null when something is not understood.</returns>
    public static IdeasArguments? Read(IReadOnlyList<string> args)
    {
        List<string> words = [], settings = [];
        Dictionary<string, string> options = [];
        for (var at = 0; at < args.Count; at++)
        {
            if (!args[at].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(args[at]);
                continue;
            }
            var parts = args[at][2..].Split('=', 2);
            if (WithValue.Contains(parts[0]) && (parts.Length == 2 || HasValue(args, at + 1)))
            {
                if (!options.TryAdd(parts[0], parts.Length == 2 ? parts[1] : args[++at]))
                    return null;
            }
            else if (Flags.Contains(parts[0]) && parts.Length == 1)
                options[parts[0]] = "";
            else if (parts.Length == 2 && !WithValue.Contains(parts[0]) && !Flags.Contains(parts[0]))
                settings.Add(args[at]);
            else
                return null;
        }
        return new IdeasArguments(words, options, settings);
    }

    /// <summary>What begins like an option is one; whoever means a text writes <c>--reply=--…</c>.</summary>
    private static bool HasValue(IReadOnlyList<string> args, int at) => at < args.Count && !args[at].StartsWith("--", StringComparison.Ordinal);

    /// <summary>True when there is no option but these.</summary>
    public bool HasOnly(params string[] names) => Options.Keys.All(names.Contains);

    public bool Has(string name) => Options.ContainsKey(name);

    public static IdeaStatus? Status(string word) => word switch
    {
        "under-review" => IdeaStatus.UnderReview,
        "qualified" => IdeaStatus.Qualified,
        "not-implemented" => IdeaStatus.NotImplemented,
        "being-implemented" => IdeaStatus.BeingImplemented,
        _ => null,
    };
}
