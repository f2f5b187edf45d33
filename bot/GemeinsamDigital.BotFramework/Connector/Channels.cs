// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Connector;

public static class Channels
{
    public const string Console = "console";
    public const string Directline = "directline";
    public const string Email = "email";
    public const string Emulator = "emulator";
    public const string Facebook = "facebook";
    public const string M365 = "m365extensions";
    public const string Msteams = "msteams";
    public const string Outlook = "outlook";
    public const string Slack = "slack";
    public const string Sms = "sms";
    public const string Telegram = "telegram";
    public const string Test = "test";
    public const string Webchat = "webchat";
}
