// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace GemeinsamDigital.Bot.Editors.Queue;

/// <param name="Done">The numbers to tick off; empty for showing.</param>
/// <param name="Settings">What is left for the configuration: <c>--Section:Key=value</c>.</param>
internal sealed record EditorQueueArguments(string Format, bool All, IReadOnlyList<long> Done, IReadOnlyList<string> Settings)
{
    /// <returns>Null when something is not understood.</returns>
    public static EditorQueueArguments? Read(IReadOnlyList<string> args)
    {
        var (format, all) = ("md", false);
        List<long> done = [];
        List<string> settings = [];
        for (var at = 0; at < args.Count; at++)
        {
            if (args[at] == "--all")
                all = true;
            else if (args[at] == "--format" && at + 1 < args.Count)
                format = args[++at];
            else if (args[at] == "--done" && at + 1 < args.Count && Number(args[at + 1]) is not null)
                done.AddRange(Numbers(args, ref at));
            else if (args[at].StartsWith("--", StringComparison.Ordinal) && args[at].Contains('=', StringComparison.Ordinal))
                settings.Add(args[at]);
            else
                return null;
        }
        return new EditorQueueArguments(format, all, done, settings);
    }

    private static List<long> Numbers(IReadOnlyList<string> args, ref int at)
    {
        List<long> numbers = [];
        while (at + 1 < args.Count && Number(args[at + 1]) is { } number)
        {
            numbers.Add(number);
            at++;
        }
        return numbers;
    }

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
