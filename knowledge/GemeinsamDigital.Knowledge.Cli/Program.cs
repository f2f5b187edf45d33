// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using GemeinsamDigital.Knowledge.Cli;

// Help and complaints about arguments come from the library, in the language of the thread.
CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
return KnowledgeCommand.Create(TimeProvider.System).Parse(args).Invoke();
