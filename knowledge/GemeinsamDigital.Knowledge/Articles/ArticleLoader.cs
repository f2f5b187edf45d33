// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <summary>Reads a folder of articles once. A broken file becomes a problem and never stops the others.</summary>
public static class ArticleLoader
{
    /// <param name="folder">The folder that holds the folders de, en and de-leicht; those that are missing are skipped. The lexicon is read from "lexicon" beside it.</param>
    public static ArticleCollection LoadFolder(string folder) => new ArticleShelf(folder, TimeProvider.System).Read();
}
