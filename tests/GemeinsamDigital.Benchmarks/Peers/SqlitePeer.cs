// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Data.Sqlite;

namespace GemeinsamDigital.Benchmarks.Peers;

internal sealed class SqlitePeer() : InProcessPeer("SQLite FTS5", "unicode61 tokenizer, bm25, in memory, prepared statement")
{
    private SqliteConnection? _connection;
    private SqliteCommand? _search;
    private SqliteParameter _words = null!;
    private string[] _ids = [];

    public override string Version => new SqliteConnection().ServerVersion;

    protected override void Load(PeerSet set)
    {
        _ids = [.. set.Articles.Select(article => article.Id)];
        _connection = new SqliteConnection("Data Source=:memory:");
        _connection.Open();
        Execute("CREATE VIRTUAL TABLE articles USING fts5(text)");
        using (var transaction = _connection.BeginTransaction())
        {
            using var insert = _connection.CreateCommand();
            insert.CommandText = "INSERT INTO articles(rowid, text) VALUES ($id, $text)";
            var id = insert.Parameters.Add("$id", SqliteType.Integer);
            var text = insert.Parameters.Add("$text", SqliteType.Text);
            for (var i = 0; i < set.Texts.Count; i++)
            {
                (id.Value, text.Value) = (i, set.Texts[i]);
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        Execute("INSERT INTO articles(articles) VALUES ('optimize')");
        _search = _connection.CreateCommand();
        _search.CommandText = "SELECT rowid FROM articles WHERE articles MATCH $words ORDER BY rank LIMIT 10";
        _words = _search.Parameters.Add("$words", SqliteType.Text);
        _search.Prepare();
    }

    protected override IReadOnlyList<string> Best(string question)
    {
        var ids = new List<string>(10);
        _words.Value = string.Join(" OR ", QuestionWords.Of(question).Select(word => $"\"{word}\""));
        using var reader = _search!.ExecuteReader();
        while (reader.Read())
            ids.Add(_ids[reader.GetInt32(0)]);
        return ids;
    }

    protected override long Bytes(long managed) => Number("PRAGMA page_count") * Number("PRAGMA page_size");

    protected override void Drop()
    {
        _search?.Dispose();
        _connection?.Dispose();
        (_search, _connection) = (null, null);
    }

    private void Execute(string sql)
    {
        using var command = _connection!.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql)
    {
        using var command = _connection!.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
