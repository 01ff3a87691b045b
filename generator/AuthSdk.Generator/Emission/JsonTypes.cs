using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>The JSON types of a client, each with the field that holds its metadata.</summary>
internal sealed class JsonTypes
{
    private readonly Dictionary<string, string> _fields = new(System.StringComparer.Ordinal);

    public JsonTypes(ProviderModel provider)
    {
        foreach (var operation in provider.Operations.Where(operation => !operation.IsFaulty))
        {
            if (operation.ResultType is { } result)
            {
                Add(result);
            }

            if (operation.Answers?.ErrorType is { } error)
            {
                Add(error);
            }

            foreach (var body in operation.Parameters.Where(parameter => parameter.JsonType is not null))
            {
                Add(body.JsonType!);
            }
        }
    }

    /// <summary>In the order of first use.</summary>
    public List<(string Type, string Field)> All { get; } = [];

    public string Field(string type) => _fields[type];

    private void Add(string type)
    {
        if (_fields.ContainsKey(type))
        {
            return;
        }

        var field = Identifier.Unused("_" + Identifier.ToCamel(ShortName(type)) + "Type", _fields.Values.Concat(["_http", "_operations", "_options"]));
        _fields.Add(type, field);
        All.Add((type, field));
    }

    // global::Acme.Page<global::Acme.Pet> becomes PageOfPet.
    private static string ShortName(string type)
    {
        var names = type.Split('<', ',', '>').Select(part => part.Substring(part.LastIndexOfAny(['.', ':']) + 1).Trim()).Where(part => part.Length > 0);
        return Identifier.ToPascal(string.Join("_of_", names.Select(name => name.Replace("[]", "Array"))));
    }
}
