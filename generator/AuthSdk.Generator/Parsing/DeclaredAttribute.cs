using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Parsing;

/// <summary>An attribute as it is written: its values, and where in the source each of them stands.</summary>
internal sealed class DeclaredAttribute(AttributeData data)
{
    public string ClassName => data.AttributeClass!.Name;

    /// <summary>The text of a constructor argument.</summary>
    public string? TextArgument(int index) => index < data.ConstructorArguments.Length ? data.ConstructorArguments[index].Value as string : null;

    /// <summary>The type that a constructor argument names.</summary>
    public ITypeSymbol? TypeArgument(int index) =>
        index < data.ConstructorArguments.Length ? data.ConstructorArguments[index].Value as ITypeSymbol : null;

    /// <summary>The texts of an array given to the constructor.</summary>
    public IReadOnlyList<string?> TextListArgument(int index) =>
        index < data.ConstructorArguments.Length ? Texts(data.ConstructorArguments[index]) : [];

    /// <summary>The constant of a constructor argument.</summary>
    public TypedConstant? ConstantArgument(int index) => index < data.ConstructorArguments.Length ? data.ConstructorArguments[index] : null;

    /// <summary>The constant of a property that is set.</summary>
    public TypedConstant? Constant(string property) =>
        data.NamedArguments.Where(argument => argument.Key == property).Select(argument => (TypedConstant?)argument.Value).FirstOrDefault();

    public string? Text(string property) => Constant(property)?.Value as string;

    public bool Flag(string property) => Constant(property)?.Value is true;

    public int Number(string property) => Constant(property)?.Value is int number ? number : 0;

    public ITypeSymbol? Type(string property) => Constant(property)?.Value as ITypeSymbol;

    public IReadOnlyList<string?> TextList(string property) => Constant(property) is { } list ? Texts(list) : [];

    /// <summary>Where the whole attribute stands.</summary>
    public Location Location() => Syntax()?.GetLocation() ?? Microsoft.CodeAnalysis.Location.None;

    /// <summary>Where the value of a property stands; the attribute if it is not set.</summary>
    public Location Location(string property) => Expression(property)?.GetLocation() ?? Location();

    /// <summary>Where an element of a property's array stands.</summary>
    public Location Location(string property, int element) =>
        Element(Expression(property), element)?.GetLocation() ?? Location(property);

    /// <summary>Where a constructor argument stands.</summary>
    public Location ArgumentLocation(int index)
    {
        var positional = Syntax()?.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToList();
        return positional is not null && index < positional.Count ? positional[index].Expression.GetLocation() : Location();
    }

    private static List<string?> Texts(TypedConstant list) =>
        list.Kind == TypedConstantKind.Array && !list.IsNull ? list.Values.Select(value => value.Value as string).ToList() : [];

    private static SyntaxNode? Element(ExpressionSyntax? list, int index)
    {
        IReadOnlyList<SyntaxNode> elements = list switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
            CollectionExpressionSyntax collection => collection.Elements,
            _ => [],
        };
        return index < elements.Count ? elements[index] : null;
    }

    private AttributeSyntax? Syntax() => data.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;

    private ExpressionSyntax? Expression(string property) =>
        Syntax()?.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property)?.Expression;
}
