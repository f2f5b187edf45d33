// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;

namespace GemeinsamDigital.Knowledge.Evaluation;

/// <summary>Floors as editors keep them: {"citizens-de": {"rightAt1": 0.8, …}, …}.</summary>
public static class FloorFile
{
    /// <exception cref="FormatException">The file is not of this form.</exception>
    public static IReadOnlyList<Floor> Load(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            return
            [
                .. from set in json.RootElement.EnumerateObject()
                   from figure in set.Value.EnumerateObject()
                   select new Floor(set.Name, KnownFigure(figure.Name), figure.Value.GetDouble()),
            ];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException($"{file}: keine gültigen Untergrenzen ({e.Message})", e);
        }
    }

    private static string KnownFigure(string name) => FloorFigure.All.Any(figure => figure.Name == name)
        ? name
        : throw new InvalidOperationException($"Die Kennzahl „{name}“ gibt es nicht. Es gibt: {string.Join(", ", FloorFigure.All.Select(figure => figure.Name))}.");
}
