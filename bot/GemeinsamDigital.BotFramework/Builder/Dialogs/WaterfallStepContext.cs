// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder.Dialogs;

public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall, DialogContext dc, object? options, IDictionary<string, object?> values,
        int index, DialogReason reason, object? result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        (Options, Values, Index, Reason, Result) = (options, values, index, reason, result);
    }

    public int Index { get; }

    /// <summary>What the waterfall was begun with; from the second turn on a JsonElement unless it is of a simple type.</summary>
    public object? Options { get; }

    public DialogReason Reason { get; }

    /// <summary>What the previous step has found out.</summary>
    public object? Result { get; }

    /// <summary>What the steps tell each other. Simple types stay what they are; read others with <see cref="DialogValuesExtensions.Get"/>.</summary>
    public IDictionary<string, object?> Values { get; }

    /// <summary>Goes on to the next step within this turn.</summary>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (_nextCalled)
            throw new InvalidOperationException($"Step {Index} of '{_waterfall.Id}' has already gone on to the next one.");

        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
