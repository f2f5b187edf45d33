// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;

namespace GemeinsamDigital.Knowledge.Cli;

internal sealed class LanguageOption : Option<string>
{
    public LanguageOption() : base("--lang")
    {
        Description = "Sprache der Frage";
        DefaultValueFactory = _ => "de";
        this.AcceptOnlyFromAmong("de", "en", "de-leicht");
    }
}
