// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Editors.Queue;

/// <summary>
/// <c>editor-queue</c>: what people reported, on the console. Uses the settings of the bot, and may run beside it.
/// </summary>
internal static class EditorQueueCommand
{
    public const string Name = "editor-queue";

    private const string Usage =
        """
        editor-queue [--format md|csv|json] [--all]   zeigt offene Rückmeldungen; mit --all auch erledigte
        editor-queue --done NUMMER …                  hakt Rückmeldungen ab
        Einstellungen des Bots gelten auch hier, zum Beispiel --Storage:ConnectionString=…
        """;

    /// <returns>0 when all went well, 1 when an entry is unknown, 2 when the command line is not understood.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, CancellationToken cancellationToken = default)
    {
        if (EditorQueueArguments.Read(args) is not { } arguments || QueueFormat.Named(arguments.Format, output) is not { } format)
        {
            await errors.WriteLineAsync(Usage);
            return 2;
        }
        var builder = WebApplication.CreateBuilder([.. arguments.Settings]);
        builder.Services.AddStorage(builder.Configuration);
        await using var program = builder.Build();
        await program.Services.GetRequiredService<IDatabase>().MigrateAsync(cancellationToken);
        var queue = program.Services.GetRequiredService<IEditorQueue>();
        return arguments.Done.Count > 0
            ? await MarkDoneAsync(queue, arguments.Done, output, errors, cancellationToken)
            : await ShowAsync(queue, format, arguments.All, cancellationToken);
    }

    private static async Task<int> ShowAsync(IEditorQueue queue, QueueFormat format, bool all, CancellationToken cancellationToken)
    {
        await format.BeginAsync();
        await queue.ReadAsync(all, format.WriteAsync, cancellationToken);
        await format.EndAsync();
        return 0;
    }

    private static async Task<int> MarkDoneAsync(
        IEditorQueue queue, IReadOnlyList<long> numbers, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var result = 0;
        foreach (var number in numbers)
        {
            if (await queue.MarkDoneAsync(number, cancellationToken))
            {
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{number} ist erledigt."));
                continue;
            }
            await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{number} gibt es nicht oder ist schon erledigt."));
            result = 1;
        }
        return result;
    }
}
