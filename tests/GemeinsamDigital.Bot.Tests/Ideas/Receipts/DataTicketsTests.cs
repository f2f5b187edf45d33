// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;
using GemeinsamDigital.Bot.Ideas.Receipts;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace GemeinsamDigital.Bot.Tests.Ideas.Receipts;

public sealed class DataTicketsTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private readonly ContactProtection _protection = new(Options.Create(new IdeaOptions { ContactKey = Convert.ToBase64String(new byte[32]) }));

    private DataTickets Tickets => new(_protection, _time);

    [Fact]
    public void A_ticket_names_its_idea_for_half_an_hour()
    {
        var ticket = Tickets.For("2026-00042");

        Assert.Equal("2026-00042", Tickets.Read(ticket));
        _time.Advance(DataTickets.ValidFor);
        Assert.Equal("2026-00042", Tickets.Read(ticket));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(Tickets.Read(ticket));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("%")]
    [InlineData("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_not_ours_opens_nothing(string ticket) => Assert.Null(Tickets.Read(ticket));

    [Fact]
    public void A_ticket_cannot_be_changed()
    {
        var ticket = Tickets.For("2026-00042");

        Assert.Null(Tickets.Read(ticket[..^2] + (ticket[^2] == 'A' ? 'B' : 'A') + ticket[^1]));
    }

    public void Dispose() => _protection.Dispose();
}
