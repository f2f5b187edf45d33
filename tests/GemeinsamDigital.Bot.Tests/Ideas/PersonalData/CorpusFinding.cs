// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;
using GemeinsamDigital.Bot.Ideas.PersonalData;

namespace GemeinsamDigital.Bot.Tests.Ideas.PersonalData;

internal sealed record CorpusFinding([property: JsonConverter(typeof(JsonStringEnumConverter<PersonalDataKind>))] PersonalDataKind Kind, string Text);
