// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleRequest
{
    /// <summary>The form's fields or the button's own data; a JsonElement after reading.</summary>
    public object? Data { get; set; }
    public TaskModuleRequestContext? Context { get; set; }
}
