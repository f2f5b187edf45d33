// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.EndToEnd.Tests.Faults;

/// <summary>The rows of the table in bot/docs/faults.md in which Web Chat and directlinejs are alike.</summary>
public static class AlikeRows
{
    public static TheoryData<string> RefusedStarts => ["400", "401", "403", "404", "500", "502", "503"];

    public static TheoryData<string> RefusedMessages => ["400", "401", "404", "410", "413"];

    public static TheoryData<string> PassingFaultsOfMessages => ["429", "500", "502", "503", "204"];

    public static TheoryData<string> LostReceipts => ["AnswerLost", "EmptyAnswer", "Twice"];

    public static TheoryData<string> FailedReturns => ["401", "410", "429", "500", "502", "503"];

    public static TheoryData<string> RefusedSockets => ["401", "403", "429", "502"];
}
