// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Conversation;

namespace GemeinsamDigital.Bot.Channels.Cards;

/// <summary>Where and for whom a card is shown.</summary>
/// <param name="Offer">See <see cref="ConversationMemory.Offer"/>; null when the card has no open buttons.</param>
/// <param name="User">Whose client asks for the present state whenever the card is seen; null where many see it.</param>
internal sealed record CardPlace(string Language, string? Offer, string? User);
