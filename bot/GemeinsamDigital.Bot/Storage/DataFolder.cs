// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Storage;

/// <summary>The one folder for all that the program keeps: <c>DataFolder</c>, relative to the content root.</summary>
internal static class DataFolder
{
    /// <param name="name">A file or folder in it.</param>
    public static string Holding(string name, IConfiguration configuration, string contentRoot) =>
        Path.Combine(contentRoot, configuration["DataFolder"] ?? "data", name);
}
