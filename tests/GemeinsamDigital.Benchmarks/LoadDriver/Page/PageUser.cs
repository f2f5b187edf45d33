// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;

namespace GemeinsamDigital.Benchmarks.LoadDriver.Page;

/// <summary>Opens one page after the other: questions in words, and now and then the list of all topics or an article.</summary>
internal sealed class PageUser(HttpClient http) : IVirtualUser
{
    /// <summary>Each with what must stand on the page.</summary>
    private static readonly (string Address, string Shows)[] Pages =
    [
        ("/fragen?frage=Was+ist+Gemeinsam+Digital%3A+Berlin%3F&sprache=de", "<title>Antwort: Was ist Gemeinsam Digital: Berlin?"),
        ("/fragen?frage=Was+ist+die+Kiezbox%3F&sprache=de", "<title>Antwort: Was ist die Kiezbox 2.0?"),
        ("/fragen?frage=Was+bringt+die+Kiezbox+bei+Stromausfall+im+Alltag%3F&sprache=de", "<title>Antwort: Was ist die Kiezbox 2.0?"),
        ("/fragen?frage=Projekt&sprache=de", "<title>Meinst du eine dieser Fragen?"),
        ("/fragen?sprache=de", "id=\"themen\""),
        ("/fragen?artikel=citylab&sprache=de", "<title>Was ist das CityLAB Berlin?"),
    ];

    public async Task<Exchange> SayAsync(int number, CancellationToken cancellationToken)
    {
        var (address, shows) = Pages[number % Pages.Length];
        var start = Stopwatch.GetTimestamp();
        try
        {
            var html = await http.GetStringAsync(address, cancellationToken);
            return new Exchange(Stopwatch.GetElapsedTime(start), html.Contains(shows, StringComparison.Ordinal) ? Outcome.Right : Outcome.WrongReply);
        }
        catch (HttpRequestException)
        {
            return new Exchange(Stopwatch.GetElapsedTime(start), Outcome.Failed);
        }
    }
}
