// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using GemeinsamDigital.Bot.Ideas.Receipts;
using GemeinsamDigital.Bot.Storage;
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>Shows a receipt to the browser that submitted, for a short time, and gives it away as a file.</summary>
internal sealed class Receipts(IIdeaStore ideas, PageKeys keys, IntakeEndPages pages)
{
    public async Task<IResult> GetAsync(string? pass, HttpContext http, CancellationToken cancellationToken) =>
        await FindAsync(pass, http, cancellationToken) is { } receipt ? pages.Receipt(receipt, pass!) : pages.ReceiptIsOver();

    /// <param name="mediaType">Of one of the <see cref="ReceiptFiles"/>.</param>
    public async Task<IResult> FileAsync(string mediaType, string? pass, HttpContext http, CancellationToken cancellationToken)
    {
        if (await FindAsync(pass, http, cancellationToken) is not { } receipt)
            return pages.ReceiptIsOver();
        var file = ReceiptFiles.Of(receipt.Idea, receipt.Code).Single(each => each.ContentType == mediaType);
        http.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return Results.File(Encoding.UTF8.GetBytes(file.Content), $"{mediaType}; charset=utf-8", file.Name);
    }

    private async Task<Receipt?> FindAsync(string? pass, HttpContext http, CancellationToken cancellationToken) =>
        keys.OpenPass(pass, http) is { Code: { } code } opened && await ideas.FindAsync(opened.Reference, cancellationToken) is { } idea
            ? new Receipt(idea, code)
            : null;
}
