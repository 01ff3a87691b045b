using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Names the locals of an operation, beside its parameters.</summary>
internal sealed class LocalNames(OperationModel operation)
{
    private readonly HashSet<string> _taken = new(operation.Parameters.Select(parameter => parameter.Name), StringComparer.Ordinal);

    /// <summary>A name like the one that is wanted, which nothing else in the operation has.</summary>
    public string Take(string wanted)
    {
        var name = Identifier.Unused(wanted, _taken);
        _taken.Add(name);
        return Identifier.Escape(name);
    }

    /// <summary>A name for a value that is known not to be null, after the property that it comes from.</summary>
    public string TakeFor(string expression)
    {
        var property = expression.Substring(expression.LastIndexOf('.') + 1).TrimStart('@');
        return Take(property.Length < expression.TrimStart('@').Length && Identifier.IsValid(property) ? Identifier.ToCamel(property) : "present");
    }
}
