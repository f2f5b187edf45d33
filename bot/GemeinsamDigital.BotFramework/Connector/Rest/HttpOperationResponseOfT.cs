// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Rest;

public class HttpOperationResponse<TBody> : HttpOperationResponse
{
    public required TBody Body { get; set; }
}
