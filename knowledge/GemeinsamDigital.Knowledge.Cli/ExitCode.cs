// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Cli;

internal static class ExitCode
{
    public const int Fine = 0;
    public const int ToMend = 1;
    public const int CannotWork = 2;
}
