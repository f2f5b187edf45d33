// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Rest;

/// <summary>Signs a request to a channel.</summary>
public abstract class ServiceClientCredentials
{
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
