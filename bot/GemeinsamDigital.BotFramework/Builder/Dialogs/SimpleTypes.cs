// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The types whose values a dialog gets back exactly as it put them away.</summary>
internal static class SimpleTypes
{
    private static readonly Dictionary<Type, string> Marks = [];
    private static readonly Dictionary<string, Func<JsonElement, object?>> Readers = [];

    static SimpleTypes()
    {
        Register<long>("@long");
        Register<double>("@double");
        Register<float>("@float");
        Register<decimal>("@decimal");
        Register<Guid>("@guid");
        Register<DateTime>("@dateTime");
        Register<DateTimeOffset>("@dateTimeOffset");
        Register<DateOnly>("@date");
        Register<TimeOnly>("@time");
        Register<TimeSpan>("@timeSpan");
        Register<List<string>>("@strings");
    }

    /// <summary>Null for what JSON itself tells apart, and for everything that is not on the list.</summary>
    public static string? MarkOf(object? value) => value is null ? null : Marks.GetValueOrDefault(value.GetType());

    public static bool TryRead(JsonElement element, out object? value)
    {
        value = null;
        using var members = element.EnumerateObject();
        if (!members.MoveNext() || !Readers.TryGetValue(members.Current.Name, out var read) || element.GetPropertyCount() != 1)
            return false;

        value = read(members.Current.Value);
        return true;
    }

    private static void Register<T>(string mark)
    {
        Marks.Add(typeof(T), mark);
        Readers.Add(mark, element => BotJson.ToObject<T>(element));
    }
}
