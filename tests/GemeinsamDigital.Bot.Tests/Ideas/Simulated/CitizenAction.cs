// SPDX-License-Identifier: EUPL-1.2
using CsCheck;

namespace GemeinsamDigital.Bot.Tests.Ideas.Simulated;

/// <summary>One thing that a simulated citizen does. What exactly follows from where the conversation stands.</summary>
/// <param name="Pick">Chooses among what is possible.</param>
/// <param name="Text">For those who say just anything.</param>
internal sealed record CitizenAction(Doing Doing, int Pick, string Text)
{
    /// <summary>From one message to a hundred.</summary>
    public static readonly Gen<CitizenAction[]> Conversation =
        Gen.Select(Gen.Frequency(
            (30, Doing.Answer),
            (10, Doing.Say),
            (9, Doing.Command),
            (8, Doing.Tap),
            (5, Doing.TapOld),
            (6, Doing.Ask),
            (10, Doing.Correct),
            (3, Doing.SendForm),
            (2, Doing.SendPicture),
            (2, Doing.SwitchLanguage)), Gen.Int[0, 999], SaidTexts.Any, (doing, pick, text) => new CitizenAction(doing, pick, text))
        .Array[1, 100];

    public override string ToString() =>
        $"{Doing} {Pick}" + (Doing is Doing.Say or Doing.Correct or Doing.SendForm ? $" “{(Text.Length <= 80 ? Text : $"{Text[..80]}… ({Text.Length})")}”" : "");
}

internal enum Doing
{
    /// <summary>What the question asks for.</summary>
    Answer,
    Say,
    Command,
    Tap,

    /// <summary>A button of an earlier message.</summary>
    TapOld,
    Ask,
    Correct,
    SendForm,
    SendPicture,
    SwitchLanguage,
}
