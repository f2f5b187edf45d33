// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

public class MessagingExtensionParameter
{
    public string? Name { get; set; }
    public object? Value { get; set; }
}
