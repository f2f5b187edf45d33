// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Ideas.Pictures;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.Bot.Channels.Pictures;

/// <summary>The picture that came with a message, whatever the channel.</summary>
internal sealed class IncomingPicture(PictureIntake intake, PictureDownload download)
{
    /// <summary>Asked again in the same turn, also when the turn is run again, it answers the same and fetches nothing.</summary>
    /// <returns>null when the message brought no file.</returns>
    public async Task<PictureResult?> ReadAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (context.TurnState.Get<Known>() is { } known)
            return known.Result;

        var result = context.Adapter is DirectLineAdapter
            ? PictureEntity.Read(context.Activity)
            : await FetchAsync(context, cancellationToken);
        context.TurnState.Set(new Known(result));
        return result;
    }

    /// <summary>Cards and other content inside of the message are no files; only what has an address is one.</summary>
    private async Task<PictureResult?> FetchAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var address = context.Activity.Type == ActivityTypes.Message
            ? context.Activity.Attachments?.Select(attachment => attachment?.ContentUrl).FirstOrDefault(each => !string.IsNullOrEmpty(each))
            : null;
        if (address is null)
            return null;
        if (DataAddress.Is(address))
            return await DataAddress.TakeAsync(address, intake, cancellationToken);

        var place = new PicturePlace(context.Activity.ServiceUrl, context.TurnState.Get<IConnectorClient>()?.Credentials);
        return await download.TakeAsync(address, place, cancellationToken);
    }

    private sealed record Known(PictureResult? Result);
}
