// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Rest;

/// <summary>A channel's answer that is no more than a status.</summary>
public class HttpOperationResponse
{
    public HttpRequestMessage? Request { get; set; }

    /// <summary>Its content has already been read.</summary>
    public HttpResponseMessage? Response { get; set; }
}
