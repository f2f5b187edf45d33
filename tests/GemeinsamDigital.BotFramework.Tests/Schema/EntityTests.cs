// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace GemeinsamDigital.BotFramework.Tests.Schema;

public sealed class EntityTests
{
    [Fact]
    public void An_entity_takes_over_an_object_and_gives_it_back()
    {
        var entity = new Entity();

        entity.SetAs(new Reply("gdb/reply", "answer", ["kiezbox"]));

        Assert.Equal("gdb/reply", entity.Type);
        Assert.Equal("""{"type":"gdb/reply","kind":"answer","articles":["kiezbox"]}""", Written(entity));
        Assert.Equal(["kiezbox"], entity.GetAs<Reply>()?.Articles);
    }

    [Fact]
    public void Single_fields_can_be_set()
    {
        var entity = new Entity("gdb/reply") { Properties = [] };
        entity.Properties["kind"] = "greeting";

        Assert.Equal("""{"type":"gdb/reply","kind":"greeting"}""", Written(entity));
    }

    [Fact]
    public void Something_that_is_no_object_cannot_be_an_entity() => Assert.Throws<JsonException>(() => new Entity().SetAs("text"));

    [Fact]
    public void A_mention_in_a_list_of_entities_keeps_all_its_fields() => Assert.Equal(
        """{"type":"mention","mentioned":{"id":"1","name":"Ada"},"text":"<at>Ada</at>"}""",
        Written(new Mention { Mentioned = new ChannelAccount("1", "Ada"), Text = "<at>Ada</at>" }));

    private static string Written(Entity entity) =>
        BotJson.ToElement(new Activity { Entities = [entity] }).GetProperty("entities")[0].GetRawText();

    private sealed record Reply(string Type, string Kind, IReadOnlyList<string> Articles);
}
