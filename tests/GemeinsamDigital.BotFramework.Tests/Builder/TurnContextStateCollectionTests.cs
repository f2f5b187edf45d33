// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Bot.Builder;

namespace GemeinsamDigital.BotFramework.Tests.Builder;

public sealed class TurnContextStateCollectionTests
{
    private readonly TurnContextStateCollection _state = [];

    [Fact]
    public void A_value_is_found_by_its_type()
    {
        _state.Add(new Uri("https://berlin.example"));

        Assert.Equal("berlin.example", _state.Get<Uri>()?.Host);
    }

    [Fact]
    public void A_value_is_found_by_its_name_when_the_type_fits()
    {
        _state.Add("key", "value");

        Assert.Equal("value", _state.Get<string>("key"));
        Assert.Null(_state.Get<Uri>("key"));
        Assert.Equal(0, _state.Get<int>("missing"));
    }

    [Fact]
    public void Setting_replaces_and_null_removes()
    {
        _state.Set("key", "first");
        _state.Set("key", "second");
        Assert.Equal("second", _state.Get<string>("key"));

        _state.Set<string?>("key", null);
        Assert.Empty(_state);
    }

    [Fact]
    public void The_same_name_cannot_be_added_twice()
    {
        _state.Add("key", 1);

        Assert.Throws<ArgumentException>(() => _state.Add("key", 2));
    }
}
