// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Knowledge.Cli;

return KnowledgeCommand.Create(TimeProvider.System).Parse(args).Invoke();
