// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.EndToEnd.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace GemeinsamDigital.EndToEnd.Tests.Playground;

/// <summary>The app and people come and go, as the Playground's menu "Mock an Activity" plays it.</summary>
public sealed class PlaygroundMembershipTests(Browser browser)
{
    private const string Installation = "installationUpdate 200";
    private const string Members = "conversationUpdate 200";
    private const string Question = "Was ist der Wertekompass?";
    private const string Answer = "Der Wertekompass gibt GD:B die Richtung vor.";

    [Fact]
    public async Task In_a_personal_chat_whoever_removes_the_app_and_installs_it_again_is_greeted_again()
    {
        await using var teams = await TeamsWindow.OpenAsync(browser);

        await teams.MockAsync("Install application", Installation);
        await teams.MockAsync("Add user", Members);
        await teams.MockAsync("Remove user", Members);
        await teams.SayAsync(Question);
        await teams.HearAsync(Answer);
        await Expect(teams.Replies).ToHaveCountAsync(2);

        await teams.MockAsync("Uninstall application", Installation);
        await teams.MockAsync("Install application", Installation);
        await Expect(teams.Greetings).ToHaveCountAsync(2);
        await teams.MockAsync("Install application", Installation);
        await teams.SayAsync(Question);
        await teams.HearAsync(Answer);

        await Expect(teams.Replies).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task In_a_group_the_bot_greets_when_it_comes_itself_and_not_when_people_do()
    {
        await using var teams = await TeamsWindow.OpenAsync(browser);
        await teams.GoToAsync("Gruppe");
        await teams.AnnouncedAsync(places: 2);
        await Expect(teams.Greetings).ToHaveCountAsync(1);

        foreach (var people in new[] { "Add user", "Remove user" })
            await teams.MockAsync(people, Members);
        await teams.MockAsync("Remove application", Members);
        await teams.MockAsync("Add application", Members);
        await Expect(teams.Greetings).ToHaveCountAsync(2);
        await teams.MentionAndSayAsync(Question);
        await teams.HearAsync(Answer);

        await Expect(teams.Replies).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task An_activity_of_an_unknown_type_is_taken_in_silence()
    {
        await using var teams = await TeamsWindow.OpenAsync(browser);

        await teams.MockAsync("Custom activity", "sonnenfinsternis 200", $$"""
            { "type": "sonnenfinsternis", "channelId": "msteams", "serviceUrl": "{{teams.ServiceUrl}}", "conversation": { "id": "a:personal", "conversationType": "personal" }, "from": { "id": "29:anna" }, "recipient": { "id": "28:gemeinsam-digital" } }
            """);
        await teams.SayAsync(Question);
        await teams.HearAsync(Answer);

        await Expect(teams.Replies).ToHaveCountAsync(2);
    }
}
