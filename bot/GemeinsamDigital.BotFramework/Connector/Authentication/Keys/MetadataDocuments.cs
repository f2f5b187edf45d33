// SPDX-License-Identifier: EUPL-1.2
using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication.Keys;

/// <summary>Fetches metadata over https only; a test server on the same machine may do without.</summary>
internal sealed class MetadataDocuments(HttpClient httpClient) : IDocumentRetriever
{
    private const int Limit = 1024 * 1024;

    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        var uri = new Uri(address);
        if (uri.Scheme != Uri.UriSchemeHttps && !uri.IsLoopback)
            throw new IOException($"Keys are only read over https, not from {address}.");

        using var response = await httpClient.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(Limit, cancel).ConfigureAwait(false);
        return await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
    }
}
