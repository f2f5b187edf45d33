// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

/// <param name="Seen">When an editor last read the source; null if unknown.</param>
public sealed record ArticleSource(string Title, Uri Url, DateOnly? Seen);
