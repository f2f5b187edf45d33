// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Schema;

public interface IMessageUpdateActivity : IMessageActivity;
