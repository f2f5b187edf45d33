// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;

namespace GemeinsamDigital.Bot.Tests.Deployment.Arm;

/// <summary>A resource as Azure would be asked for it: every expression evaluated.</summary>
internal sealed record ArmResource(string Id, string Type, JsonObject Body);

/// <summary>
/// Evaluates a template with given parameters, as far as ours need it. Whatever does not resolve (a parameter, a variable, a
/// resource, a property of one) throws.
/// </summary>
internal sealed class ArmDeployment
{
    public const string Subscription = "/subscriptions/11111111-1111-1111-1111-111111111111";
    public const string Tenant = "22222222-2222-2222-2222-222222222222";

    private readonly JsonObject _template;
    private readonly IReadOnlyDictionary<string, JsonNode?> _given;
    private readonly string? _group;
    private readonly Stack<int> _copyIndex = new();
    private readonly Dictionary<string, JsonNode?> _variables = [];
    private readonly Dictionary<string, JsonObject> _known;

    /// <param name="group">The resource group; null for a deployment to the subscription.</param>
    public ArmDeployment(JsonObject template, IReadOnlyDictionary<string, JsonNode?> given, string? group, Dictionary<string, JsonObject>? known = null)
    {
        (_template, _given, _group, _known) = (template, given, group, known ?? []);
        Assert.Empty(given.Keys.Except((template["parameters"] as JsonObject)?.Select(parameter => parameter.Key) ?? []));
        Resources = [.. All()];
        Outputs = new JsonObject((template["outputs"] as JsonObject ?? []).Select(output =>
            KeyValuePair.Create<string, JsonNode?>(output.Key, new JsonObject { ["value"] = Evaluate(output.Value!["value"]) })));
    }

    /// <summary>Those of nested deployments as well; those whose condition is false not.</summary>
    public IReadOnlyList<ArmResource> Resources { get; }

    public JsonObject Outputs { get; }

    public ArmResource Only(string type) => Resources.Single(resource => resource.Type == type);

    public IEnumerable<ArmResource> Each(string type) => Resources.Where(resource => resource.Type == type);

    private string Scope => _group is null ? Subscription : $"{Subscription}/resourceGroups/{_group}";

    private IEnumerable<ArmResource> All()
    {
        var inOrder = _template["resources"]!.AsArray().Select(resource => resource!.AsObject())
            .Where(resource => resource["condition"] is not { } condition || Evaluate(condition)!.GetValue<bool>())
            .ToList();
        foreach (var resource in inOrder.Where(resource => resource["copy"] is null))
            _known[IdOf(resource)] = ArmFacts.Of((string)resource["type"]!);
        foreach (var resource in inOrder)
        {
            foreach (var made in resource["copy"] is JsonObject copy ? Copies(resource, copy) : Made(resource))
                yield return made;
        }
    }

    private IEnumerable<ArmResource> Copies(JsonObject resource, JsonObject copy)
    {
        for (var i = 0; i < Evaluate(copy["count"])!.GetValue<int>(); i++)
        {
            _copyIndex.Push(i);
            foreach (var made in Made(resource))
                yield return made;
            _copyIndex.Pop();
        }
    }

    private IEnumerable<ArmResource> Made(JsonObject resource)
    {
        var (id, type) = (IdOf(resource), (string)resource["type"]!);
        foreach (var other in resource["dependsOn"]?.AsArray() ?? [])
            Assert.True(IsPlanned((string)Evaluate(other)!), $"{id} waits for {Evaluate(other)}, which the template does not make.");
        if (type != "Microsoft.Resources/deployments")
            return [new ArmResource(id, type, Whole(resource))];

        var properties = resource["properties"]!;
        var given = properties["parameters"]!.AsObject().ToDictionary(parameter => parameter.Key, parameter => Evaluate(parameter.Value!["value"]));
        var group = resource["resourceGroup"] is { } other2 ? (string)Evaluate(other2)! : _group;
        var inner = new ArmDeployment(properties["template"]!.AsObject(), given, group, _known);
        _known[id] = new JsonObject { ["outputs"] = inner.Outputs };
        return inner.Resources;
    }

    /// <summary>Also a resource that this set of parameters does not want; Azure ignores such a dependency.</summary>
    private bool IsPlanned(string id) => _known.ContainsKey(id) || _template["resources"]!.AsArray()
        .Any(resource => resource!["copy"] is null && IdOf(resource.AsObject()) == id);

    private JsonObject Whole(JsonObject resource) => new(resource
        .Where(property => property.Key is not ("condition" or "copy" or "dependsOn" or "scope"))
        .Select(property => KeyValuePair.Create(property.Key, Evaluate(property.Value))));

    private string IdOf(JsonObject resource)
    {
        var types = ((string)resource["type"]!).Split('/');
        var names = ((string)Evaluate(resource["name"])!).Split('/');
        var scope = resource["scope"] is { } at ? (string)Evaluate(at)! : Scope;
        return ArmFunctions.Id(scope, string.Join('/', types), names);
    }

    public JsonNode? Evaluate(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(entry => KeyValuePair.Create((string)Evaluate((JsonNode)entry.Key)!, Evaluate(entry.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Evaluate)]),
        JsonValue value when value.TryGetValue<string>(out var text) => ArmExpression.IsOne(text) ? Value(ArmExpression.Parse(text))?.DeepClone() : text,
        _ => node?.DeepClone(),
    };

    private JsonNode? Value(ArmExpression expression) => expression switch
    {
        ArmExpression.Text text => text.Value,
        ArmExpression.Number number => number.Value,
        ArmExpression.Member member => Value(member.Of) is JsonObject map && map.ContainsKey(member.Name)
            ? map[member.Name]
            : throw new KeyNotFoundException($"{member.Of} has no {member.Name}."),
        ArmExpression.Item item => Value(item.Of)!.AsArray()[Value(item.Index)!.GetValue<int>()],
        ArmExpression.Call call => Result(call),
        _ => throw new NotSupportedException(),
    };

    private JsonNode? Result(ArmExpression.Call call) => call.Function switch
    {
        "if" => Value(call.Arguments[Value(call.Arguments[0])!.GetValue<bool>() ? 1 : 2]),
        "parameters" => Parameter(TextOf(call)),
        "variables" => Variable(TextOf(call)),
        "copyIndex" => _copyIndex.Peek(),
        "subscription" => new JsonObject { ["id"] = Subscription, ["tenantId"] = Tenant },
        "resourceGroup" when _group is not null => new JsonObject { ["id"] = Scope },
        "reference" => Known(TextOf(call)),
        _ => ArmFunctions.Call(call.Function, [.. call.Arguments.Select(Value)], Scope),
    };

    private string TextOf(ArmExpression.Call call) => (string)Value(call.Arguments[0])!;

    private JsonObject Known(string idOrName) =>
        _known.FirstOrDefault(resource => resource.Key == idOrName || resource.Key.EndsWith("/deployments/" + idOrName, StringComparison.Ordinal)).Value
        ?? throw new KeyNotFoundException($"reference('{idOrName}') names no resource of the template.");

    private JsonNode? Parameter(string name)
    {
        var declared = _template["parameters"]?[name] ?? throw new KeyNotFoundException($"There is no parameter {name}.");
        var value = _given.TryGetValue(name, out var given) ? given : declared.AsObject().ContainsKey("defaultValue")
            ? Evaluate(declared["defaultValue"])
            : throw new KeyNotFoundException($"The parameter {name} needs a value.");
        if (declared["allowedValues"] is JsonArray allowed)
            Assert.Contains(value!.ToString(), allowed.Select(one => one!.ToString()));
        return value;
    }

    private JsonNode? Variable(string name)
    {
        if (_variables.TryGetValue(name, out var known))
            return known;
        var declared = _template["variables"]!.AsObject();
        return _variables[name] = declared[name] is { } plain
            ? Evaluate(plain)
            : Repeated(declared["copy"]?.AsArray().SingleOrDefault(copy => (string?)copy!["name"] == name) ?? throw new KeyNotFoundException($"There is no variable {name}."));
    }

    private JsonArray Repeated(JsonNode copy)
    {
        var items = new JsonArray();
        for (var i = 0; i < Evaluate(copy["count"])!.GetValue<int>(); i++)
        {
            _copyIndex.Push(i);
            items.Add(Evaluate(copy["input"]));
            _copyIndex.Pop();
        }
        return items;
    }
}
