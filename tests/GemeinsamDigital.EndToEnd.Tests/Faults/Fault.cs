// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>What goes wrong with one call.</summary>
internal abstract record Fault
{
    /// <summary>The call never reaches the bot; somebody in between answers.</summary>
    internal sealed record Status(int Code) : Fault;

    /// <summary>The connection breaks before the bot has the call.</summary>
    internal sealed record CallLost : Fault;

    /// <summary>The bot takes the call, but its answer never arrives.</summary>
    internal sealed record AnswerLost : Fault;

    /// <summary>The bot takes the call, but its answer arrives without a body.</summary>
    internal sealed record EmptyAnswer : Fault;

    /// <summary>The bot takes the same call twice; the second answer arrives.</summary>
    internal sealed record Twice : Fault;

    /// <summary>The call waits at the gateway until <see cref="FaultGateway.LetGo"/>.</summary>
    internal sealed record Held : Fault;

    /// <summary>Nothing any more: the call gets through, and whoever has waited for that hears of it.</summary>
    internal sealed record Over : Fault
    {
        private readonly TaskCompletionSource met = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal Task IsMet => met.Task;

        internal Task IsAnswered => answered.Task;

        internal void Meet() => met.TrySetResult();

        internal void Answer() => answered.TrySetResult();
    }

    public static Fault Named(string name) => name switch
    {
        nameof(CallLost) => new CallLost(),
        nameof(AnswerLost) => new AnswerLost(),
        nameof(EmptyAnswer) => new EmptyAnswer(),
        nameof(Twice) => new Twice(),
        _ => new Status(int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
