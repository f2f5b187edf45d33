// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Steps, one after the other; each gets the answer to the question of the one before.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string ValuesKey = "values";
    private const string StepIndexKey = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId) => _steps = [.. actions ?? []];

    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var state = NotNull(dc).ActiveDialog!.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object?>();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        IsMessage(NotNull(dc))
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        var index = NotNull(dc).ActiveDialog!.State.TryGetValue(StepIndexKey, out var stored) && stored is int last ? last + 1 : 0;
        return RunStepAsync(dc, index, reason, result, cancellationToken);
    }

    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>After the last step the waterfall ends with the result of that step.</summary>
    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        if (index >= _steps.Count)
            return NotNull(dc).EndDialogAsync(result, cancellationToken);

        var state = NotNull(dc).ActiveDialog!.State;
        state[StepIndexKey] = index;
        var step = new WaterfallStepContext(this, dc, state[OptionsKey], ValuesOf(state), index, reason, result);
        return OnStepAsync(step, cancellationToken);
    }

    // After storing, the values are JSON; from then on they must be one dictionary that all steps change.
    private static Dictionary<string, object?> ValuesOf(IDictionary<string, object?> state)
    {
        var values = state.TryGetValue(ValuesKey, out var stored) ? stored as Dictionary<string, object?> ?? Restored(stored) : [];
        state[ValuesKey] = values;
        return values;
    }

    private static Dictionary<string, object?> Restored(object? stored) =>
        stored is JsonElement { ValueKind: JsonValueKind.Object } element ? DialogValuesConverter.FromElement(element) : [];
}
