// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.Similar;

internal sealed record PublishedIdea(string Reference, string Title, string Description);
