// SPDX-License-Identifier: EUPL-1.2
using GemeinsamDigital.Bot.Storage;

namespace GemeinsamDigital.Bot.Channels.DirectLine;

/// <summary>Pushes to the sockets that follow a Direct Line conversation. Never waits for a client.</summary>
internal interface IActivityStream
{
    /// <summary>Pushes activities that are stored already. Order and repetition do not matter: each socket counts for itself.</summary>
    void Publish(IReadOnlyList<StreamedActivity> activities);

    /// <summary>Says that the conversation's stream reaches up to <paramref name="sequence"/>, because another process stored it.</summary>
    void Announce(string conversationId, long sequence);

    /// <summary>Says that any stream may reach further than anybody told.</summary>
    void AnnounceAll();

    /// <summary>Says that the conversation was deleted, and lets its followers go.</summary>
    void End(string conversationId);

    /// <summary>Pushes an activity that is neither stored nor replayed, such as <c>typing</c>.</summary>
    /// <param name="json">The activity in the form of <see cref="StreamedActivity.Json"/>.</param>
    void PublishTransient(string conversationId, string json);
}
