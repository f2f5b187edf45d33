// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Antiforgery;

namespace GemeinsamDigital.Bot.Channels.Web;

/// <summary>The field that proves that a form is ours. Making it sets the cookie that belongs to it.</summary>
internal sealed class FormToken(IAntiforgery antiforgery)
{
    public Markup Field(HttpContext http)
    {
        var tokens = antiforgery.GetAndStoreTokens(http);
        return Markup.Of($"<input type=\"hidden\" name=\"{tokens.FormFieldName}\" value=\"{tokens.RequestToken}\">");
    }
}
