// SPDX-License-Identifier: EUPL-1.2
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.RAMDirectory;
import org.apache.lucene.util.Version;

/**
 * Stock Lucene: one field, GermanAnalyzer, BM25, all words optional, in memory.
 * Answers the benchmark's commands on standard input, one per line (Peers/ProcessPeer.cs):
 * "index FILE" gives "ok NANOSECONDS BYTES", "search IN OUT" gives "ok NANOSECONDS" and writes a line per question.
 */
final class LucenePeer {
    private static final String FIELD = "text";
    private final Analyzer analyzer = new GermanAnalyzer();
    private String[] ids;
    private IndexSearcher searcher;

    public static void main(String[] arguments) throws IOException {
        var peer = new LucenePeer();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line; (line = in.readLine()) != null; ) {
            var parts = line.split("\t");
            out.println("ok " + (parts[0].equals("index") ? peer.index(parts[1]) : peer.search(parts[1], parts[2])));
        }
    }

    private String index(String file) throws IOException {
        var documents = read(file).stream().map(line -> line.split("\t", 3)).toList();
        ids = documents.stream().map(document -> document[0]).toArray(String[]::new);
        searcher = null;
        var before = usedBytes();
        var start = System.nanoTime();
        var directory = new RAMDirectory();
        var config = new IndexWriterConfig(Version.LATEST, analyzer).setSimilarity(new BM25Similarity());
        try (var writer = new IndexWriter(directory, config)) {
            for (var fields : documents) {
                var document = new Document();
                document.add(new TextField(FIELD, fields[1], Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(new BM25Similarity());
        var took = System.nanoTime() - start;
        return took + " " + (usedBytes() - before);
    }

    private long search(String file, String out) throws IOException {
        var questions = read(file);
        var took = new long[questions.size()];
        var found = new ScoreDoc[questions.size()][];
        var begin = System.nanoTime();
        for (var i = 0; i < took.length; i++) {
            var start = System.nanoTime();
            found[i] = best(questions.get(i));
            took[i] = System.nanoTime() - start;
        }
        var all = System.nanoTime() - begin;
        try (Writer writer = Files.newBufferedWriter(Path.of(out))) {
            for (var i = 0; i < took.length; i++) {
                writer.write(Long.toString(took[i]));
                for (var hit : found[i])
                    writer.write("\t" + ids[hit.doc]);
                writer.write("\n");
            }
        }
        return all;
    }

    private ScoreDoc[] best(String question) throws IOException {
        var query = new BooleanQuery();
        try (TokenStream words = analyzer.tokenStream(FIELD, question)) {
            var word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken())
                query.add(new TermQuery(new Term(FIELD, word.toString())), Occur.SHOULD);
            words.end();
        }
        return searcher.search(query, 10).scoreDocs;
    }

    private static List<String> read(String file) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of(file)))
            if (!line.isEmpty())
                lines.add(line);
        return lines;
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
