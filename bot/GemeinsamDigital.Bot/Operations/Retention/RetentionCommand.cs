// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas.Pictures;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Operations.Retention;

/// <summary><c>retention</c>: what would go, or let it go. Uses the settings of the bot, and may run beside it.</summary>
internal static class RetentionCommand
{
    public const string Name = "retention";

    private const string Usage =
        """
        retention --preview   sagt je Zweck, wie viel gelöscht würde und von wann das Älteste ist; ändert nichts
        retention --run       löscht, was fällig ist; der Bot tut das auch selbst, beim Start und jeden Tag
        Einstellungen des Bots gelten auch hier, zum Beispiel --Storage:ConnectionString=…
        """;

    /// <returns>0 when all went well, 1 when a setting is not valid, 2 when the command line is not understood.</returns>
    public static async Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter errors, TimeProvider? clock = null, CancellationToken cancellationToken = default)
    {
        var (wishes, settings) = (args.Where(arg => arg is "--preview" or "--run").ToArray(), args.Where(IsSetting).ToArray());
        if (wishes.Length != 1 || settings.Length + 1 != args.Length)
        {
            await errors.WriteLineAsync(Usage);
            return 2;
        }
        var builder = WebApplication.CreateBuilder(settings);
        if (clock is not null)
            builder.Services.AddSingleton(clock);
        builder.Services.AddStorage(builder.Configuration).AddPictures(builder.Configuration).AddRetention();
        await using var program = builder.Build();
        try
        {
            await program.Services.GetRequiredService<IDatabase>().MigrateAsync(cancellationToken);
            await WriteAsync(program.Services.GetRequiredService<RetentionRun>(), wishes[0] == "--preview", output, cancellationToken);
            return 0;
        }
        catch (OptionsValidationException exception)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static async Task WriteAsync(RetentionRun run, bool preview, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(preview ? $"{"Zweck",-18}{"fällig",8}  Ältestes" : $"{"Zweck",-18}{"gelöscht",8}");
        foreach (var purpose in run.Purposes)
        {
            var (items, oldest) = preview ? await purpose.LookAsync(cancellationToken) : new Overdue(await run.ForgetAsync(purpose, cancellationToken), null);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{purpose.Name,-18}{items,8}  {Day(oldest)}").TrimEnd());
        }
    }

    private static string Day(DateTimeOffset? at) =>
        at is null ? "" : Berlin.DayInFigures(at.Value);

    private static bool IsSetting(string arg) => arg.StartsWith("--", StringComparison.Ordinal) && arg.Contains('=', StringComparison.Ordinal);
}
