// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public interface IInvokeActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
    ConversationReference? RelatesTo { get; set; }
}
