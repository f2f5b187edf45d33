// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace GemeinsamDigital.Knowledge.Search;

/// <summary>Takes a message apart into its sentences, and "What is it and who pays?" into its two questions.</summary>
internal static partial class MessageParts
{
    /// <summary>A longer message is looked at as a whole only.</summary>
    private const int MaxParts = 8;

    /// <returns>Empty if the message has one part only, or too many.</returns>
    public static IReadOnlyList<string> Of(string message)
    {
        List<string> parts = [.. SentenceEnd().Split(message).SelectMany(sentence => NextQuestion().Split(sentence)).Select(part => part.Trim()).Where(part => WordsIn(part) >= 2)];
        return parts.Count is > 1 and <= MaxParts ? parts : [];
    }

    /// <summary>Whether the part is put as a question: by its mark, or by its first word.</summary>
    public static bool Asks(string part) => part.EndsWith('?') || QuestionStart().IsMatch(part);

    /// <summary>"Hello, what is it? Thanks!" asks "what is it?".</summary>
    /// <returns>The message itself if there is nothing else in it.</returns>
    public static string WithoutCourtesies(string message)
    {
        var plain = Closing().Replace(Greeting().Replace(message, ""), "").Trim();
        return WordsIn(plain) >= 2 ? plain : message;
    }

    private static int WordsIn(string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"^\s*(?:hallo|hallöchen|hi|hey|moin|moinsen|servus|tach|guten (?:tag|morgen|abend)|sehr geehrte damen und herren|hello|good (?:morning|afternoon|evening)|dear (?:team|all))\b(?:[ ,]+(?:zusammen|ihr|ihr lieben|du|team|liebes team|bot|there|everyone|miteinander))?[\s,.!:–-]+", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"[\s,.!?–-]+(?:(?:vielen |besten |lieben |schon mal )*dank(?:e)?(?: schön| sehr| im voraus| euch| dir| ihnen)*|(?:viele |liebe |beste )*grüße|lg|mfg|thanks(?: a lot| in advance)?|thank you(?: very much| in advance)?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    // A dot ends a sentence only before a capital letter and behind a word of three letters: "z. B." and "2.0" do not.
    [GeneratedRegex(@"(?<=[?!])\s+|(?<=\p{L}{3}[.])\s+(?=\p{Lu})|\s*\n+\s*")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:\s*[,;]\s*|\s+)(?:und|sowie|außerdem|and|also)\s+(?=(?:in |an |auf |bis |seit |ab |zu |für |mit |von |nach |wegen )?(?:wer|was|wat|wie|wo|wann|warum|wieso|weshalb|wozu|wofür|woher|wohin|womit|wen|wem|welche[rnms]?|gibt|gibts|jibt|kann|kannst|darf|muss|ist|sind|läuft|what|who|how|where|when|why|which|can|is|are|do|does)\b)|\s*[,;]\s*(?=(?:wer|wat|wo|wann|warum|wieso|weshalb|wen|who|where|when|why)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex NextQuestion();

    [GeneratedRegex(@"^(?:und |aber |also |ach )?(?:wer|was|wat|watt|wie|wo|wann|warum|wieso|weshalb|wozu|wofür|woher|wohin|womit|worum|wen|wem|wessen|welche[rnms]?|gibt|gibts|jibt|jibts|kann|könnte|darf|muss|ist|sind|hat|haben|what|who|whose|how|where|when|why|which|can|could|is|are|do|does|did|has|have|may|should)\b", RegexOptions.IgnoreCase)]
    private static partial Regex QuestionStart();
}
