// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using GemeinsamDigital.Bot.Tests.Support;
using Npgsql;

namespace GemeinsamDigital.Benchmarks.Peers;

/// <param name="rank">"ts_rank" or "ts_rank_cd".</param>
internal sealed class PostgresPeer(PrivatePostgres server, string rank) : Peer(
    $"PostgreSQL {rank}", "text search configuration german, GIN index, words joined by OR, prepared statement, Unix socket")
{
    private readonly NpgsqlConnection _connection = Open(server);
    private readonly string _table = $"articles_{rank}";
    private NpgsqlCommand? _search;
    private string[] _ids = [];

    public override string Version => _connection.PostgreSqlVersion.ToString();

    public override PeerIndexing Index(PeerSet set)
    {
        _search?.Dispose();
        _ids = [.. set.Articles.Select(article => article.Id)];
        Execute($"DROP TABLE IF EXISTS {_table}; CREATE TABLE {_table} (id int PRIMARY KEY, text text, words tsvector)");
        using (var copy = _connection.BeginBinaryImport($"COPY {_table} (id, text) FROM STDIN (FORMAT BINARY)"))
        {
            for (var i = 0; i < set.Texts.Count; i++)
                copy.WriteRow(i, set.Texts[i]);
            copy.Complete();
        }

        var start = Stopwatch.GetTimestamp();
        Execute($"UPDATE {_table} SET words = to_tsvector('german', text)");
        Execute($"CREATE INDEX ON {_table} USING gin (words)");
        var elapsed = Stopwatch.GetElapsedTime(start);
        Execute($"VACUUM FULL ANALYZE {_table}");
        _search = new NpgsqlCommand(
            $"""
            SELECT id FROM {_table}, (SELECT replace(plainto_tsquery('german', $1)::text, '&', '|')::tsquery AS query) AS question
            WHERE words @@ query ORDER BY {rank}(words, query) DESC, id LIMIT 10
            """,
            _connection)
        { Parameters = { new NpgsqlParameter { DataTypeName = "text" } } };
        _search.Prepare();
        return new PeerIndexing(elapsed, (long)Scalar($"SELECT pg_total_relation_size('{_table}')"));
    }

    public override PeerPass Ask(IReadOnlyList<string> questions)
    {
        var microseconds = new double[questions.Count];
        var found = new IReadOnlyList<string>[questions.Count];
        var begin = Stopwatch.GetTimestamp();
        for (var i = 0; i < found.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            found[i] = Best(questions[i]);
            microseconds[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        return new PeerPass(microseconds, Stopwatch.GetElapsedTime(begin), found);
    }

    public override void Dispose()
    {
        _search?.Dispose();
        _connection.Dispose();
    }

    private static NpgsqlConnection Open(PrivatePostgres server)
    {
        var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        connection.Open();
        return connection;
    }

    private List<string> Best(string question)
    {
        var ids = new List<string>(10);
        _search!.Parameters[0].Value = question;
        using var reader = _search.ExecuteReader();
        while (reader.Read())
            ids.Add(_ids[reader.GetInt32(0)]);
        return ids;
    }

    private void Execute(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        command.ExecuteNonQuery();
    }

    private object Scalar(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        return command.ExecuteScalar()!;
    }
}
