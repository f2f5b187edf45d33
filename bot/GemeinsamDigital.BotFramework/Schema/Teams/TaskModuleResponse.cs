// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleResponse
{
    public TaskModuleResponseBase? Task { get; set; }
}
