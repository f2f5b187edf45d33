// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>Turns the bytes of one file into an article, or into the problems that prevent it.</summary>
internal sealed class ArticleFileReader(string file, string language, ICollection<ArticleProblem> problems)
{
    private const int EnoughQuestions = 8;
    private bool _broken;

    /// <returns>Null if a problem prevents the article from being used.</returns>
    public Article? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = ArticleText.Read(bytes);
            if (StrictYaml.Parse(text.Yaml, text.YamlLine) is YamlValue.Map map)
                return Build(text, new ArticleFields(map, Refuse));
            Refuse(2, "Der Kopf der Datei besteht nicht aus „schlüssel: Wert“-Zeilen.", "Schreiben Sie den Kopf nach der Vorlage.");
        }
        catch (FrontMatterException e)
        {
            Refuse(e.Line, e.Message, e.Mend);
        }

        return null;
    }

    private Article? Build(ArticleText text, ArticleFields fields)
    {
        fields.RefuseUnknownKeys();
        var kind = ReadKind(fields);
        var article = new Article
        {
            Id = ReadId(fields),
            Language = language,
            Kind = kind,
            Title = fields.RequiredText("title"),
            Questions = [.. fields.Texts("questions").Distinct(StringComparer.OrdinalIgnoreCase)],
            Keywords = fields.Texts("keywords"),
            Sources = ReadSources(fields, kind),
            AsOf = ReadAsOf(fields, kind),
            ReviewBy = ReadReviewBy(fields),
            Status = ReadStatus(fields),
            FollowUps = fields.Texts("follow-ups"),
            ShortAnswer = text.ShortAnswer,
            Details = text.Details,
        };
        if (text.ShortAnswer.Length == 0)
            Refuse(text.BodyLine, "Der Artikel hat keinen Text.", "Schreiben Sie unter den Kopf eine Kurzantwort von ein bis drei Sätzen.");
        if (_broken)
            return null;
        if (article.Questions.Count < EnoughQuestions)
            Warn(fields.LineOf("questions"), $"Der Artikel hat nur {article.Questions.Count} Fragen.", $"Ergänzen Sie bis zu mindestens {EnoughQuestions} Fragen, so wie Menschen wirklich fragen.");
        return article;
    }

    private string ReadId(ArticleFields fields)
    {
        var id = fields.RequiredText("id");
        var name = Path.GetFileNameWithoutExtension(file);
        if (id.Length > 0 && id != name)
            Refuse(fields.LineOf("id"), $"Die id „{id}“ passt nicht zum Dateinamen „{name}.md“.", "Machen Sie beide gleich.");
        return id;
    }

    private ArticleKind ReadKind(ArticleFields fields)
    {
        var text = fields.Text("kind");
        switch (text)
        {
            case "topic" or "":
                return ArticleKind.Topic;
            case "term":
                return ArticleKind.Term;
            case "talk":
                return ArticleKind.Talk;
            default:
                Refuse(fields.LineOf("kind"), $"Die Art „{text}“ gibt es nicht.", "Schreiben Sie „kind: topic“, „kind: term“ oder „kind: talk“, oder lassen Sie die Zeile weg.");
                return ArticleKind.Topic;
        }
    }

    private List<ArticleSource> ReadSources(ArticleFields fields, ArticleKind kind)
    {
        var items = fields.Items("sources");
        if (items.Count == 0 && kind != ArticleKind.Talk)
            Refuse(fields.LineOf("sources"), "Der Artikel nennt keine Quelle.", "Ergänzen Sie unter „sources:“ mindestens eine Quelle mit title und url.");
        return [.. items.Select(item => SourceReader.Read(item, Refuse)).OfType<ArticleSource>()];
    }

    private string ReadAsOf(ArticleFields fields, ArticleKind kind)
    {
        var text = kind == ArticleKind.Talk ? fields.Text("as-of") : fields.RequiredText("as-of");
        if (text.Length > 0 && !ArticleDate.IsValid(text))
            Refuse(fields.LineOf("as-of"), $"„{text}“ ist kein Datum.", "Schreiben Sie den Stand als „2025-12-31“, „2025-12“ oder „2025“.");
        return text;
    }

    private DateOnly? ReadReviewBy(ArticleFields fields)
    {
        var text = fields.Text("review-by");
        if (text.Length == 0)
            return null;
        if (ArticleDate.TryLastDay(text, out var day))
            return day;
        Refuse(fields.LineOf("review-by"), $"„{text}“ ist kein Datum.", "Schreiben Sie „review-by: 2027-03“ oder „review-by: 2027-03-31“.");
        return null;
    }

    private ArticleStatus ReadStatus(ArticleFields fields)
    {
        var text = fields.Text("status");
        switch (text.Split(' ', '(')[0])
        {
            case "approved":
                return ArticleStatus.Approved;
            case "draft" or "":
                return ArticleStatus.Draft;
            default:
                Refuse(fields.LineOf("status"), $"Den Status „{text}“ gibt es nicht.", "Schreiben Sie „status: draft“ oder „status: approved“.");
                return ArticleStatus.Draft;
        }
    }

    private void Refuse(int line, string problem, string mend)
    {
        _broken = true;
        problems.Add(new ArticleProblem(file, line, problem, mend));
    }

    private void Warn(int line, string problem, string mend) =>
        problems.Add(new ArticleProblem(file, line, problem, mend) { Level = ProblemLevel.Warning });
}
