// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using GemeinsamDigital.Bot.Tests.Channels.Cards;
using GemeinsamDigital.Bot.Tests.Support;

namespace GemeinsamDigital.Bot.Tests.Conversation.Development;

public sealed class StaffCommandsTests(EmulatedBot bot) : IClassFixture<EmulatedBot>
{
    private const string Marker = "Zitronenfalter7391";

    [Fact]
    public async Task Warum_explains_the_last_answer_with_words_scores_thresholds_and_the_runner_up()
    {
        var chat = new Chat(bot.Host);
        await chat.SayAsync("Wo stehen die Kiezboxxen denn eigentlich");

        var why = await OneAsync(chat, "/warum");

        Assert.Equal("notice", why.Kind);
        Assert.StartsWith("**Frage:** „Wo stehen die Kiezboxxen denn eigentlich“ (Artikel in der Sprache de)\n\n**Gezeigt:** Answer `kiezbox-standorte`\n\n**Entscheidung:** Antwort `kiezbox-standorte`\n\n**Sicherheit:** ", why.Text, StringComparison.Ordinal);
        Assert.Matches(@"– Antwort ab 1,15, Auswahl ab einer Stützung von 0,55, Vorsprung mindestens 10\s?%", why.Text);
        Assert.Matches(@"(?m)^- \d,\d\d `kiezbox-standorte` .+$\n- \d,\d\d `[a-z0-9-]+` .+ \(\d+\s?% dahinter\)$", why.Text);
        Assert.Matches(@"(?m)^- \d+\s?% kiezboxxen: gelesen als „kiezboxen“.*, (Wortstamm|Wortteile|Buchstabengruppen) \d,\d\d", why.Text);
        Assert.Matches(@"(?m)^- \d+\s?% die: Füllwort", why.Text);
    }

    [Fact]
    public async Task Warum_says_when_a_question_stands_word_for_word_in_an_article()
    {
        var chat = new Chat(bot.Host);
        await chat.SayAsync("Was ist die Kiezbox 2.0?");

        Assert.Contains("Das steht Wort für Wort im Artikel `kiezbox`", (await OneAsync(chat, "/warum")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warum_names_the_topic_that_a_follow_up_question_leans_on()
    {
        var chat = new Chat(bot.Host);
        await chat.SayAsync("Was ist die Kiezbox?");
        await chat.SayAsync("Und wo stehen die?");

        var why = (await OneAsync(chat, "/warum")).Text;

        Assert.Contains("**Thema davor:** `kiezbox`", why, StringComparison.Ordinal);
        Assert.Contains("Verstanden nur mit dem Thema davor.", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warum_explains_why_there_was_no_answer()
    {
        var chat = new Chat(bot.Host);
        await chat.SayAsync($"Wie backe ich {Marker}torte?");

        Assert.Contains("**Entscheidung:** keine Antwort", (await OneAsync(chat, "/warum")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warum_stays_with_the_question_when_something_else_was_said_since()
    {
        var chat = new Chat(bot.Host);
        await chat.SayAsync("Was ist die Kiezbox?");
        await chat.SayAsync("Mehr dazu");
        await chat.SayAsync("Danke");

        Assert.StartsWith("**Frage:** „Was ist die Kiezbox?“", (await OneAsync(chat, "/warum")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_question_there_is_nothing_to_explain() =>
        Assert.Equal(
            "In diesem Gespräch wurde noch keine Frage beantwortet. Erst etwas fragen, dann /warum schreiben.",
            (await OneAsync(new Chat(bot.Host), "/warum")).Text);

    [Fact]
    public async Task An_English_conversation_gets_an_English_explanation()
    {
        var chat = new Chat(bot.Host);
        await chat.SayAsync("Where can I find the Kiezbox in the city?");

        Assert.StartsWith("**Question:** “Where can I find the Kiezbox in the city?” (articles in the language en)", (await OneAsync(chat, "/why")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_restart_the_words_that_articles_have_are_left_to_explain()
    {
        var folder = Directory.CreateTempSubdirectory("gdb-staff-");
        var id = Guid.NewGuid().ToString("N");
        await using (var before = new BotHost(dataFolder: folder.FullName))
            await new Chat(before) { ConversationId = id }.SayAsync($"Wo stehen die Kiezboxen für {Marker}");

        string why;
        await using (var after = new BotHost(dataFolder: folder.FullName))
            why = (await OneAsync(new Chat(after) { ConversationId = id }, "/warum")).Text;

        Assert.Contains("Nach einem Neustart kenne ich nur noch die Wörter, die in Artikeln stehen", why, StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, why, StringComparison.OrdinalIgnoreCase);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Zustand_shows_the_memory_as_JSON_but_of_texts_only_their_length()
    {
        var chat = new Chat(bot.Host);
        await chat.SayAsync("Idee einreichen");
        await chat.SayAsync("Idee");
        await chat.SayAsync($"{Marker} am Kanal");

        var shown = (await OneAsync(chat, "/zustand")).Text;

        Assert.DoesNotContain(Marker, shown, StringComparison.OrdinalIgnoreCase);
        var state = State(shown);
        Assert.Equal("emulator", state["channel"]!.GetValue<string>());
        Assert.Equal(chat.ConversationId, state["conversation"]!.GetValue<string>());
        Assert.Equal(1, state["schema"]!.GetValue<int>());
        Assert.Equal(3, state["etag"]!.GetValue<int>());
        Assert.Equal("idea", state["dialogs"]![0]!.GetValue<string>());
        Assert.Equal("description", state["draft"]!["step"]!.GetValue<string>());
        Assert.Equal($"{Marker} am Kanal".Length, state["draft"]!["lengths"]!["title"]!.GetValue<int>());
    }

    [Fact]
    public async Task Looking_changes_nothing_in_the_middle_of_a_dialog()
    {
        var chat = new Chat(bot.Host);
        await chat.SayAsync("Was ist die Kiezbox?");
        await chat.SayAsync("Idee einreichen");
        var before = State((await OneAsync(chat, "/zustand")).Text);

        await chat.SayAsync("/warum");
        var after = State((await OneAsync(chat, "/zustand")).Text);

        Assert.Equal(before["etag"]!.GetValue<int>() + 2, after["etag"]!.GetValue<int>());
        before["etag"] = after["etag"]!.DeepClone();
        Assert.Equal(before.ToJsonString(), after.ToJsonString());
        Assert.Equal("title", (await OneAsync(chat, "1")).Step);
    }

    [Fact]
    public async Task Neu_forgets_the_conversation_and_greets()
    {
        var chat = new Chat(bot.Host);
        await chat.SayAsync("Was ist die Kiezbox?");
        await chat.SayAsync("Idee einreichen");

        Assert.Equal("greeting", (await OneAsync(chat, "/neu")).Kind);
        var state = State((await OneAsync(chat, "/zustand")).Text);
        Assert.Null(state["draft"]);
        Assert.Null(state["lastArticle"]);
        Assert.StartsWith("In diesem Gespräch wurde noch keine Frage beantwortet.", (await OneAsync(chat, "/warum")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("emulator", "en-US", "Hello! I am the chatbot")]
    [InlineData("emulator", null, "Hallo! Ich bin der Chatbot")]
    [InlineData("msteams", "en-US", "Hallo! Ich bin der Chatbot")]
    public async Task Neu_greets_in_the_language_in_which_an_arrival_is_greeted(string channel, string? locale, string greeting)
    {
        var chat = bot.NewChat();

        var arrived = await chat.PostAsync(In(new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "user" }) }));
        var again = await chat.PostAsync(In(new JsonObject { ["type"] = "message", ["text"] = "/neu" }));

        Assert.All([arrived, again], answer => Assert.Contains(greeting, Assert.Single(answer.Activities).ToJsonString(ActivityText.Readable), StringComparison.Ordinal));

        JsonObject In(JsonObject activity)
        {
            (activity["channelId"], activity["locale"]) = (channel, locale);
            return activity;
        }
    }

    [Fact]
    public async Task The_websites_chat_has_the_commands_too_and_neu_empties_its_stream()
    {
        var chat = await DirectLineChat.OpenAsync(bot.Host);
        await chat.SayAsync($"Was ist die Kiezbox, {Marker}?");

        Assert.StartsWith("**Frage:** „Was ist die Kiezbox", Assert.Single(await chat.SayAsync("/warum")), StringComparison.Ordinal);
        Assert.StartsWith("Hallo! Ich bin der Chatbot", Assert.Single(await chat.SayAsync("/neu")), StringComparison.Ordinal);
        Assert.StartsWith("Die Kiezbox", Assert.Single(await chat.SayAsync("Was ist die Kiezbox?")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", null, null)]
    [InlineData("Production", null, "true")]
    [InlineData("Staging", null, "true")]
    [InlineData("Development", "00000000-0000-0000-0000-000000000001", null)]
    [InlineData("Development", null, "false")]
    public async Task Where_the_bot_is_not_developed_the_words_are_ordinary_questions(string environment, string? appId, string? commands)
    {
        await using var host = new BotHost { Environment = environment, Settings = { ["Messages:Enabled"] = "false", ["Site:PublicUrl"] = "http://localhost/" } };
        if (appId is not null)
            (host.Settings["MicrosoftAppId"], host.Settings["MicrosoftAppPassword"]) = (appId, "geheim");
        if (commands is not null)
            host.Settings["Development:Commands"] = commands;
        var chat = await DirectLineChat.OpenAsync(host);
        await chat.SayAsync("Was ist die Kiezbox?");

        foreach (var command in (string[])["/warum", "/zustand", "/neu"])
        {
            var said = Assert.Single(await chat.SayAsync(command));
            Assert.DoesNotContain("**Frage:**", said, StringComparison.Ordinal);
            Assert.DoesNotContain("```json", said, StringComparison.Ordinal);
            Assert.DoesNotContain("Ich bin der Chatbot", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task With_an_app_id_they_can_be_switched_on_in_development()
    {
        await using var host = new BotHost
        {
            Settings = { ["MicrosoftAppId"] = "00000000-0000-0000-0000-000000000001", ["MicrosoftAppPassword"] = "geheim", ["Development:Commands"] = "true" },
        };
        var chat = await DirectLineChat.OpenAsync(host);

        Assert.StartsWith("```json", Assert.Single(await chat.SayAsync("/zustand")), StringComparison.Ordinal);
    }

    private static async Task<BotMessage> OneAsync(Chat chat, string text) => Assert.Single(await chat.SayAsync(text));

    private static JsonObject State(string shown) => JsonNode.Parse(shown["```json".Length..^"```".Length])!.AsObject();
}
