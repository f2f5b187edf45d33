// SPDX-License-Identifier: EUPL-1.2
namespace GemeinsamDigital.Knowledge.Articles;

public enum ArticleStatus
{
    Draft,
    Approved,
}
