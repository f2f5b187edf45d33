// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Tests.Deployment.Arm;

/// <summary>What stands between the square brackets of a template's string.</summary>
internal abstract record ArmExpression
{
    internal sealed record Text(string Value) : ArmExpression;

    internal sealed record Number(int Value) : ArmExpression;

    internal sealed record Call(string Function, IReadOnlyList<ArmExpression> Arguments) : ArmExpression;

    internal sealed record Member(ArmExpression Of, string Name) : ArmExpression;

    internal sealed record Item(ArmExpression Of, ArmExpression Index) : ArmExpression;

    /// <summary><c>[[</c> begins a literal bracket.</summary>
    public static bool IsOne(string text) =>
        text.StartsWith('[') && !text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith(']');

    public static ArmExpression Parse(string text) => new ArmParser(text[1..^1]).Parse();

    public IEnumerable<Call> Calls() => this switch
    {
        Call call => call.Arguments.SelectMany(argument => argument.Calls()).Prepend(call),
        Member member => member.Of.Calls(),
        Item item => item.Of.Calls().Concat(item.Index.Calls()),
        _ => [],
    };
}
