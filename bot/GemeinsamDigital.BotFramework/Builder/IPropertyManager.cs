// SPDX-License-Identifier: EUPL-1.2
namespace Microsoft.Bot.Builder;

public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
