// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string? type = null) => Type = type;

    public string? Type { get; set; }
}
