// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>One line that counts up, for people who wait at a terminal; nothing in files and pipes.</summary>
internal sealed class Progress(TextWriter error, string what, int of)
{
    private readonly bool _isSeen = error == Console.Error && !Console.IsErrorRedirected;
    private int _done;

    public void Add(int count)
    {
        _done += count;
        if (_isSeen)
            error.Write($"\r{what}: {_done} von {of}");
    }

    public void End()
    {
        if (_isSeen)
            error.Write($"\r{new string(' ', what.Length + 30)}\r");
    }
}
