// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Tests.Support;

internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Articles => Path.Combine(Root, "knowledge", "articles");

    public static string Evaluation => Path.Combine(Root, "knowledge", "evaluation");

    private static string Find(string from) => File.Exists(Path.Combine(from, "global.json")) ? from : Find(Path.GetDirectoryName(from)!);
}
