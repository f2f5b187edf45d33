// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Microsoft.Net.Http.Headers;

namespace GemeinsamDigital.Bot.Ideas.Receipts;

/// <summary><c>GET /einreichung/daten/{ticket}</c>: all data about an idea as a file, for whoever was given the ticket in the chat.</summary>
internal static class DataDownload
{
    public const string Path = "einreichung/daten/";

    public static void MapDataDownload(this WebApplication app) => app.MapGet($"/{Path}{{ticket}}", SendAsync);

    private static async Task<IResult> SendAsync(string ticket, HttpContext http, DataTickets tickets, IdeaData data, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (tickets.Read(ticket) is not { } reference || await data.OfAsync(reference, cancellationToken) is not { } json)
            return Results.Text(ReceiptTexts.DownloadExpired, "text/plain", Encoding.UTF8, StatusCodes.Status410Gone);
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = FileName(reference) }.ToString();
        return Results.Text(json.ToJsonString(IdeaFieldsJson.Readable), "application/json", Encoding.UTF8);
    }

    public static string FileName(string reference) => string.Format(System.Globalization.CultureInfo.InvariantCulture, ReceiptTexts.DownloadFile, reference);
}
