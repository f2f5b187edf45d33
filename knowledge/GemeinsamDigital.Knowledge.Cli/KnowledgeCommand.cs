// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;

namespace GemeinsamDigital.Knowledge.Cli;

/// <summary>The command line for editors. Exit codes: 0 all right, 1 something to mend or not found, 2 cannot work.</summary>
public static class KnowledgeCommand
{
    public static RootCommand Create(TimeProvider time) => new("Wissensartikel prüfen, befragen und auswerten")
    {
        AskCommand.Create(),
        ExplainCommand.Create(),
        LintCommand.Create(time),
        NewCommand.Create(time),
        WatchCommand.Create(time),
        EvalCommand.Create(),
        GapsCommand.Create(),
        EvalCorpusCommand.Create(),
    };
}
