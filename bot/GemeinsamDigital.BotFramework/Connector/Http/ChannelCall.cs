// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Connector.Http;

internal sealed record ChannelCall(HttpMethod Method, Uri Address, byte[]? Body, Dictionary<string, List<string>>? Headers);
