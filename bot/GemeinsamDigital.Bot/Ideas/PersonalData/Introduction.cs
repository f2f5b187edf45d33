// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Bot.Ideas.PersonalData;

/// <summary>How people say who they, or others, are.</summary>
internal static class Introduction
{
    private const int MostFillers = 4;
    private static readonly WordSet Fillers = new("der die s es wieder nochmal the it euch again");
    private static readonly WordSet ShortWords = new("und bin aus hier aber wohne ich komme mit habe der die and i am from live");

    public static PersonName? NameBehind(TokenList tokens, int i) =>
        IntroductionPhrases.Certain.Behind(tokens, i) is { } certain ? AsSpelled(tokens, tokens.IsSymbol(certain, ':') ? certain + 1 : certain)
        : IntroductionPhrases.Likely.Behind(tokens, i) is { } likely
            && Likelihood(tokens, i, BehindFillers(tokens, likely)) is { } name ? name
        : IntroductionPhrases.Vocatives.Behind(tokens, i) is { } vocative
            && tokens.IsCapitalised(vocative) && Known(tokens, vocative) is { } called && !Hides(tokens, called.Last) ? called
        : IntroductionPhrases.Labels.Behind(tokens, i) is { } label ? Labelled(tokens, label)
        : null;

    private static PersonName? Likelihood(TokenList tokens, int phrase, int at)
    {
        if (Known(tokens, at) is { } known)
            return tokens.Is(phrase, "ich") && at == phrase + 1 || Hides(tokens, known.Last) ? null : known;
        var saysWhoIAm = tokens.Is(phrase + 1, "bin") || tokens.Is(phrase + 1, "bins");
        var isEnglish = IntroductionPhrases.EnglishLikely.Behind(tokens, phrase) is not null;
        if (!(saysWhoIAm || isEnglish) || tokens.StartsLine(at) || PersonName.Read(tokens, at) is not { } name
            || !NameWords.IsRareName(tokens.Span(at)))
            return null;
        return (isEnglish || name.Parts > 1) && !tokens.IsNumber(name.Last + 1) && !tokens.IsCapitalised(name.Last + 1) ? name : null;
    }

    private static int BehindFillers(TokenList tokens, int behind)
    {
        var at = behind;
        while (at < behind + MostFillers && !tokens.IsCapitalised(at) && (tokens.IsWord(at, Fillers)
            || tokens.IsApostrophe(at) || tokens.IsSymbol(at, ',') || tokens.IsSymbol(at, ':') || tokens.IsSymbol(at, '(')))
            at++;
        return at;
    }

    private static PersonName? Labelled(TokenList tokens, int behind)
    {
        var isMarked = tokens.IsSymbol(behind, ':') || (tokens.IsSymbol(behind, '.') && tokens.Is(behind - 1, "gez"));
        if (!isMarked || tokens.StartsLine(behind + 1) || PersonName.Read(tokens, behind + 1) is not { } name)
            return null;
        return name.IsKnown || (name.Parts == 2 && !tokens.IsCapitalised(name.Last + 1)) ? name : null;
    }

    private static PersonName? AsSpelled(TokenList tokens, int at) => tokens.StartsLine(at) ? null : PersonName.Read(tokens, at) ?? Known(tokens, at);

    /// <summary>A common first name, also in small letters, where a surname may follow if the sentence ends behind it.</summary>
    private static PersonName? Known(TokenList tokens, int at)
    {
        if (!FirstNames.Contains(tokens.Span(at)) || tokens.StartsLine(at))
            return null;
        if (PersonName.Read(tokens, at) is { } name)
            return name;
        var hasSurname = tokens.IsWord(at + 1) && !tokens.IsWord(at + 1, ShortWords)
            && tokens[at + 1].Length > 2 && !tokens.StartsLine(at + 1)
            && (tokens.StartsLine(at + 2) || tokens[at + 2].Kind == TokenKind.Symbol || tokens.IsWord(at + 2, ShortWords));
        return new PersonName(at, hasSurname ? at + 1 : at, 1, IsKnown: true);
    }

    /// <summary>"Hallo Max-Planck-…": the name is a part of something else.</summary>
    private static bool Hides(TokenList tokens, int last) => tokens.IsAttached(last + 1) && tokens.IsHyphen(last + 1);
}
