// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.BotFramework.Tests.Support;

internal sealed record SeenRequest(string Method, string Address, string? Authorization, string Body);
