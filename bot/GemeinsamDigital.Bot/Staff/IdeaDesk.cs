// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Staff.Export;
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Staff;

/// <summary>Looking at ideas and deciding about them.</summary>
internal sealed class IdeaDesk(IIdeaStore store, StaffIdeas ideas, ContactReader contacts, TextWriter output, TextWriter errors)
{
    public async Task<int> ListAsync(bool all, CancellationToken cancellationToken)
    {
        var listed = await ideas.ReadAsync(all ? IdeaScope.All : IdeaScope.UnderReview, each => output.WriteLineAsync(Line(each.Idea)), cancellationToken);
        if (listed == 0)
            await output.WriteLineAsync(all ? "Es gibt keine Ideen." : "Keine Idee wird geprüft.");
        return 0;
    }

    public async Task<int> ShowAsync(string reference, bool withContact, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(reference, cancellationToken) is not { } idea)
            return await UnknownAsync(reference);
        var contact = withContact ? contacts.Read(idea) : null;
        await output.WriteAsync(IdeaSheet.Of(idea, await store.HistoryAsync(reference, cancellationToken), withContact, contact));
        return contacts.Unreadable == 0 ? 0 : 1;
    }

    public async Task<int> DecideAsync(IdeaChange.Decide decision, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(decision.Reference, cancellationToken) is not { } idea)
            return await UnknownAsync(decision.Reference);
        if (idea.Status == IdeaStatus.Withdrawn)
            return await RefuseAsync($"{idea.Reference} ist zurückgezogen. Darüber wird nicht mehr entschieden.");
        if (!await store.ApplyAsync([decision], cancellationToken))
            return await RefuseAsync($"{idea.Reference} wurde gerade von anderen geändert. Bitte noch einmal ansehen.");
        await output.WriteLineAsync(Line(await store.FindAsync(decision.Reference, cancellationToken) ?? idea));
        return 0;
    }

    private static string Line(Idea idea) => string.Join(
        " · ", idea.Reference, Berlin.DayInFigures(idea.SubmittedAt), Status(idea), idea.PublishedAt is null ? "nicht öffentlich" : "öffentlich", VisibleText.SingleLine(idea.Fields.Title!));

    private static string Status(Idea idea) =>
        idea is { Status: IdeaStatus.UnderReview, ReviewStartedAt: null } ? "neu" : GermanNames.Of(idea.Status);

    private Task<int> UnknownAsync(string reference) => RefuseAsync($"{reference} gibt es nicht.");

    private async Task<int> RefuseAsync(string why)
    {
        await errors.WriteLineAsync(why);
        return 1;
    }
}
