// SPDX-License-Identifier: EUPL-1.2
using System.Net;

namespace Microsoft.Rest;

/// <summary>What an exception keeps of an answer.</summary>
public class HttpResponseMessageWrapper(HttpStatusCode statusCode)
{
    public HttpStatusCode StatusCode { get; } = statusCode;
}
