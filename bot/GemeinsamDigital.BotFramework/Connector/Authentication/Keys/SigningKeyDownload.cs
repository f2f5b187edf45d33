// SPDX-License-Identifier: EUPL-1.2
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication.Keys;

internal static class SigningKeyDownload
{
    public static async Task<SigningKeys> DownloadSigningKeysAsync(
        this HttpClient httpClient, string metadataUrl, CancellationToken cancellationToken)
    {
        var documents = new MetadataDocuments(httpClient);
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, documents, cancellationToken).ConfigureAwait(false);
        return new SigningKeys(metadata.JsonWebKeySet ?? throw new IOException($"The metadata at {metadataUrl} names no keys."));
    }
}
