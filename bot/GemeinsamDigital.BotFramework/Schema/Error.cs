// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public class Error
{
    public Error()
    {
    }

    public Error(string? code = null, string? message = null) => (Code, Message) = (code, message);

    public string? Code { get; set; }
    public string? Message { get; set; }
}
