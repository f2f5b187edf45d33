// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Benchmarks;

internal static class RepositoryFolder
{
    private static readonly string Root = Above(AppContext.BaseDirectory);

    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "global.json")) ? folder : Above(Path.GetDirectoryName(folder)!);
}
