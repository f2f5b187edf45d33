// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas.Pictures;

namespace GemeinsamDigital.Bot.Channels.Pictures;

/// <summary>
/// Fetches a picture that a message only names. An address from outside could make the bot call anything, so it calls the service
/// that the message came from and, in development, the machine itself; nothing else, and it follows nobody elsewhere.
/// </summary>
internal sealed class PictureDownload(IHttpClientFactory clients, PictureIntake intake, IHostEnvironment environment, TimeProvider time)
{
    public const string ClientName = "Pictures";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly PictureResult OutOfReach = new PictureResult.Refused(PictureRefusal.OutOfReach);

    public async Task<PictureResult> TakeAsync(string address, PicturePlace place, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !IsAllowed(uri, place))
            return OutOfReach;

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await FetchAsync(uri, place, either.Token);
        }
        catch (Exception e) when (e is HttpRequestException or HttpIOException || (e is OperationCanceledException && patience.IsCancellationRequested))
        {
            return OutOfReach;
        }
    }

    private bool IsAllowed(Uri address, PicturePlace place) =>
        address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && (place.Holds(address) || (address.IsLoopback && environment.IsDevelopment()));

    private async Task<PictureResult> FetchAsync(Uri address, PicturePlace place, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (place.Holds(address) && place.Credentials is { } credentials)
            await credentials.ProcessHttpRequestAsync(request, cancellationToken);

        using var client = clients.CreateClient(ClientName);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode)
            return OutOfReach;
        if (response.Content.Headers.ContentLength > PictureLimits.MaxBytes)
            return new PictureResult.Refused(PictureRefusal.TooLarge);

        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await intake.TakeAsync(body, cancellationToken);
    }
}
