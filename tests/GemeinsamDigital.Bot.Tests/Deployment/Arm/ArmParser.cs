// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace GemeinsamDigital.Bot.Tests.Deployment.Arm;

internal sealed class ArmParser(string text)
{
    private int _at;

    public ArmExpression Parse()
    {
        var whole = Next();
        return _at == text.Length ? whole : throw Wrong("the end");
    }

    private ArmExpression Next()
    {
        Skip();
        ArmExpression expression = Peek() switch
        {
            '\'' => Literal(),
            >= '0' and <= '9' or '-' => new ArmExpression.Number(int.Parse(While(c => char.IsAsciiDigit(c) || c == '-'), CultureInfo.InvariantCulture)),
            _ => Call(),
        };
        for (Skip(); ; Skip())
        {
            if (Takes('.'))
            {
                expression = new ArmExpression.Member(expression, Name());
            }
            else if (Takes('['))
            {
                expression = new ArmExpression.Item(expression, Next());
                Expect(']');
            }
            else
            {
                return expression;
            }
        }
    }

    private ArmExpression.Call Call()
    {
        var name = Name();
        var arguments = new List<ArmExpression>();
        Expect('(');
        Skip();
        if (Takes(')'))
            return new ArmExpression.Call(name, arguments);
        do
            arguments.Add(Next());
        while (Takes(','));
        Expect(')');
        return new ArmExpression.Call(name, arguments);
    }

    /// <summary>A quote inside is written twice.</summary>
    private ArmExpression.Text Literal()
    {
        var value = new StringBuilder();
        Expect('\'');
        value.Append(While(c => c != '\''));
        Expect('\'');
        while (Takes('\''))
        {
            value.Append('\'').Append(While(c => c != '\''));
            Expect('\'');
        }

        return new ArmExpression.Text(value.ToString());
    }

    private string Name() => While(c => char.IsAsciiLetterOrDigit(c)) is { Length: > 0 } name ? name : throw Wrong("a name");

    private string While(Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < text.Length && belongs(text[_at]))
            _at++;
        return text[start.._at];
    }

    private char Peek() => _at < text.Length ? text[_at] : throw Wrong("more");

    private void Skip() => While(char.IsWhiteSpace);

    private bool Takes(char wanted)
    {
        if (_at >= text.Length || text[_at] != wanted)
            return false;
        _at++;
        return true;
    }

    private void Expect(char wanted)
    {
        Skip();
        if (!Takes(wanted))
            throw Wrong($"'{wanted}'");
    }

    private FormatException Wrong(string expected) => new($"At {_at} of \"{text}\": expected {expected}.");
}
