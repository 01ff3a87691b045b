using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the members of an interface that are no operations. That they are none is reported with the operations.</summary>
internal static class UnsupportedMemberParser
{
    private static readonly string[] EventAccessors = ["add", "remove"];

    public static EquatableArray<UnsupportedMemberModel> Parse(INamedTypeSymbol type) => OperationParser.MembersToImplement(type)
        .Where(member => !member.IsStatic && !PropertyParser.Implements(type, member))
        .Select(Parse)
        .OfType<UnsupportedMemberModel>()
        .ToEquatableArray();

    private static UnsupportedMemberModel? Parse(ISymbol member) => member switch
    {
        IPropertySymbol property => new UnsupportedMemberModel
        {
            Declaration = Declare(Reference(property) + TypeNames.Of(property.Type), property, property.IsIndexer ? $"this[{Parameters(property)}]" : Identifier.Escape(property.Name)),
            Accessors = Accessors(property).ToEquatableArray(),
        },
        IEventSymbol occurrence => new UnsupportedMemberModel
        {
            Declaration = Declare("event " + TypeNames.Of(occurrence.Type), occurrence, Identifier.Escape(occurrence.Name)),
            Accessors = EventAccessors.ToEquatableArray(),
        },
        _ => null,
    };

    private static string Declare(string type, ISymbol member, string name)
    {
        var declaration = $"{type} {TypeNames.Of(member.ContainingType)}.{name}";
        return declaration.Contains('*') ? "unsafe " + declaration : declaration;
    }

    private static string Reference(IPropertySymbol property) => property.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.RefReadOnly => "ref readonly ",
        _ => "",
    };

    private static string Parameters(IPropertySymbol indexer) => string.Join(", ", indexer.Parameters.Select(parameter =>
        $"{(parameter.RefKind == RefKind.In ? "in " : "")}{TypeNames.Of(parameter.Type)} {Identifier.Escape(parameter.Name)}"));

    private static IEnumerable<string> Accessors(IPropertySymbol property)
    {
        if (property.GetMethod is not null)
        {
            yield return "get";
        }

        if (property.SetMethod is { } setter)
        {
            yield return setter.IsInitOnly ? "init" : "set";
        }
    }
}
