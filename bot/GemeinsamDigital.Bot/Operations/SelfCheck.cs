// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Channels.DirectLine;
using GemeinsamDigital.Bot.Conversation;
using GemeinsamDigital.Bot.Ideas;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace GemeinsamDigital.Bot.Operations;

/// <summary>
/// What would otherwise only be noticed when a citizen needs it is looked at before the first one comes. All that is wrong is said
/// at once, with what to do, and never with the value of a setting: it may be a secret.
/// </summary>
internal static class SelfCheck
{
    public static void CheckItself(this WebApplication app)
    {
        string[] problems = [.. SettingsCheck.Problems(app.Configuration, app.Environment), .. SurroundingsCheck.Problems(app.Configuration, app.Environment)];
        if (problems.Length > 0)
            throw new InvalidOperationException($"The bot cannot start:{string.Concat(problems.Select(problem => $"{Environment.NewLine}- {problem}"))}");

        // Each complains about its own settings.
        _ = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value;
        _ = app.Services.GetRequiredService<IOptions<IdeaOptions>>().Value;
        _ = app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value;
        _ = app.Services.GetRequiredService<PassOffice>();
        if (app.Configuration.GetValue("Messages:Enabled", true))
            _ = app.Services.GetRequiredService<IBotFrameworkHttpAdapter>();
    }
}
