// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

internal static class IntroductionPhrases
{
    /// <summary>What follows is a name whatever it looks like.</summary>
    public static readonly Phrases Certain = new("""
        ich heiße
        ich heisse
        ich heiss
        ick heiße
        ick heeße
        mein voller name ist
        mein richtiger name ist
        mein spitzname ist
        heiße ich
        heisse ich
        wir heißen
        heißen wir
        mein name ist
        mein name lautet
        mein name war
        mein name
        mein vorname ist
        mein nachname ist
        mein nachname lautet
        ich nenne mich
        nennt mich
        nennen mich
        my name is
        my name s
        my name
        the name is
        my first name is
        my last name is
        """);

    /// <summary>What follows is more often something else.</summary>
    public static readonly Phrases Likely = new("""
        ich bin
        ich bins
        ick bin
        ick bins
        bin
        heiße
        heisse
        heeße
        ich
        dit is
        hier ist
        hier spricht
        hier schreibt
        hier
        es schreibt
        es grüßt
        i am
        i m
        this is
        call me
        """);

    /// <summary>Here only a name with its capital letter is one ("lieber per QR-Code").</summary>
    public static readonly Phrases Vocatives = new("""
        hallo
        hi
        hey
        moin
        liebe
        lieber
        dear
        hello
        frag
        frage
        fragt
        fragen sie
        kontaktiert
        ruft
        ich kenne
        ask
        contact
        mit
        bei
        beim
        vom
        with
        """);

    public static readonly Phrases EnglishLikely = new("""
        i am
        i m
        call me
        dear
        """);

    public static readonly Phrases Labels = new("""
        name
        vorname
        nachname
        kontakt
        ansprechpartner
        ansprechpartnerin
        absender
        absenderin
        verfasser
        verfasserin
        kontoinhaber
        kontoinhaberin
        rückfragen
        unterschrift
        eingereicht von
        idee von
        gez
        contact
        author
        signed
        von
        from
        """);
}
