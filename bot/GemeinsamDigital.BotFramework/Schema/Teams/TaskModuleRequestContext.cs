// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleRequestContext
{
    public string? Theme { get; set; }
}
