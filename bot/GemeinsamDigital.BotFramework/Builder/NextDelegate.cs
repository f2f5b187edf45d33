// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

public delegate Task NextDelegate(CancellationToken cancellationToken);
