// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Staff.Export;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Staff;

/// <summary><c>ideas</c>: what the office does with ideas, on the console. Uses the settings of the bot, and may run beside it.</summary>
internal static class IdeasCommand
{
    public const string Name = "ideas";

    private const string Usage =
        $"""
        ideas list [--all]                       zeigt Ideen, die geprüft werden; mit --all jede
        ideas show NUMMER [--with-contact]       zeigt eine Idee mit Verlauf; Kontaktdaten nur auf Wunsch
        ideas review NUMMER                      beginnt die Prüfung; ab dann kann niemand mehr korrigieren
        ideas status NUMMER STATUS [--reply TEXT]
                                                 STATUS: qualified|not-implemented|being-implemented|under-review
        ideas reply NUMMER TEXT                  antwortet öffentlich, höchstens 5000 Zeichen
        ideas publish NUMMER                     veröffentlicht
        ideas hide NUMMER                        verbirgt wieder
        ideas export --format {ExportFormat.Names} [--published|--all] [--with-contacts]
                                                 schreibt Veröffentlichtes und Ungeprüftes; mit --published nur
                                                 Veröffentlichtes, mit --all alles; nie Zurückgezogenes
        Einstellungen des Bots gelten auch hier, zum Beispiel --Storage:ConnectionString=…
        """;

    /// <returns>0 when all went well, 1 when something is unknown or impossible, 2 when the command line is not understood.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, CancellationToken cancellationToken = default)
    {
        var arguments = IdeasArguments.Read(args);
        if (arguments is null || IdeasTaskReader.Read(arguments) is not { } task || (task is IdeasTask.Export export && !IsKnown(export)))
        {
            await errors.WriteLineAsync(Usage);
            return 2;
        }
        var builder = WebApplication.CreateBuilder([.. arguments.Settings]);
        builder.Services.AddStorage(builder.Configuration).AddContactProtection(builder.Configuration);
        await using var program = builder.Build();
        var services = program.Services;
        await services.GetRequiredService<IDatabase>().MigrateAsync(cancellationToken);
        var ideas = new StaffIdeas(services.GetRequiredService<IDatabase>());
        var contacts = new ContactReader(services.GetRequiredService<ContactProtection>());
        var desk = new IdeaDesk(services.GetRequiredService<IIdeaStore>(), ideas, contacts, output, errors);
        return task switch
        {
            IdeasTask.Export(var format, var scope, var withContacts) =>
                await new ExportIdeas(ideas, withContacts ? contacts : null, errors).RunAsync(ExportFormat.Named(format, output, withContacts)!, scope, cancellationToken),
            IdeasTask.List list => await desk.ListAsync(list.All, cancellationToken),
            IdeasTask.Show show => await desk.ShowAsync(show.Reference, show.WithContact, cancellationToken),
            IdeasTask.Decide decide => await desk.DecideAsync(decide.Decision, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    private static bool IsKnown(IdeasTask.Export export) => ExportFormat.Named(export.Format, TextWriter.Null, withContacts: false) is not null;
}
