// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

/// <summary>
/// What the parts of one turn share, by name or by type.
/// Values are not disposed at the end of the turn: they belong to whoever put them here.
/// </summary>
public class TurnContextStateCollection : Dictionary<string, object>
{
    public TurnContextStateCollection()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>The value, or the type's default when there is none or it is of another type.</summary>
    public T? Get<T>(string key) => TryGetValue(key, out var value) && value is T typed ? typed : default;

    public T? Get<T>() => Get<T>(KeyOf<T>());

    public void Add<T>(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value) => Add(KeyOf<T>(), value);

    /// <summary>Puts or replaces a value; null takes it away.</summary>
    public void Set<T>(string key, T value)
    {
        if (value is null)
            Remove(key);
        else
            this[key] = value;
    }

    public void Set<T>(T value) => Set(KeyOf<T>(), value);

    private static string KeyOf<T>() => typeof(T).FullName!;
}
