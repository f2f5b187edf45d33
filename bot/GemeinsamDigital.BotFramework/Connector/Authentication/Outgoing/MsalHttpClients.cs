// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication.Outgoing;

internal sealed class MsalHttpClients(HttpClient httpClient) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => httpClient;
}
