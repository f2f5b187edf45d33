// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class ModelResult<T>
{
    public string? Text { get; set; }
    public T? Resolution { get; set; }
}
