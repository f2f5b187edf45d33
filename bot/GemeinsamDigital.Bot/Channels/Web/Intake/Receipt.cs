// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Ideas;

namespace GemeinsamDigital.Bot.Channels.Web.Intake;

/// <summary>What proves a submission.</summary>
internal sealed record Receipt(Idea Idea, string Code);
