// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Staff.Export;

/// <summary>Ideas for the platform, row by row.</summary>
/// <param name="contacts">Null leaves contact data where it is.</param>
internal sealed class ExportIdeas(StaffIdeas ideas, ContactReader? contacts, TextWriter notes)
{
    /// <returns>0, or 1 when contact data could not be read.</returns>
    public async Task<int> RunAsync(ExportFormat format, IdeaScope scope, CancellationToken cancellationToken)
    {
        await format.BeginAsync();
        await ideas.ReadAsync(
            scope, each => format.WriteAsync(new ExportedIdea(each.Idea, each.Supports, each.Followers, contacts?.Read(each.Idea))), cancellationToken);
        await format.EndAsync();
        if (contacts is null)
            return 0;
        await notes.WriteLineAsync("Die Ausgabe enthält Kontaktdaten. Bitte nur für diese Ideen verwenden und danach löschen.");
        if (contacts.Unreadable == 0)
            return 0;
        await notes.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Nicht lesbare Kontaktdaten: {contacts.Unreadable}. Stimmt Ideas:ContactKey?"));
        return 1;
    }
}
