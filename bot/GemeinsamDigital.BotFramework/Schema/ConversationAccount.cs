// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class ConversationAccount
{
    public ConversationAccount()
    {
    }

    public ConversationAccount(
        bool? isGroup = null, string? conversationType = null, string? id = null, string? name = null,
        string? aadObjectId = null, string? role = null, string? tenantId = null) =>
        (IsGroup, ConversationType, Id, Name, AadObjectId, Role, TenantId) =
        (isGroup, conversationType, id, name, aadObjectId, role, tenantId);

    public bool? IsGroup { get; set; }

    /// <summary>Teams: "personal", "groupChat" or "channel".</summary>
    public string? ConversationType { get; set; }
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? AadObjectId { get; set; }
    public string? Role { get; set; }
    public string? TenantId { get; set; }

    [JsonExtensionData]
    public Dictionary<string, object?>? Properties { get; set; }
}
