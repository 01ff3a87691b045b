using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Parsing;

/// <summary>An attribute as it is written: its values, and where in the source each of them stands.</summary>
/// <param name="data">What the compiler knows about it.</param>
/// <param name="first">The constructor argument that has the index zero here.</param>
internal sealed class DeclaredAttribute(AttributeData data, int first = 0)
{
    public string ClassName => data.AttributeClass!.Name;

    /// <summary>Whether it declares the verb and the route of an operation.</summary>
    public bool IsVerb => "HttpMethodAttribute" is var name && (ClassName == name || data.AttributeClass!.BaseType?.Name == name);

    /// <summary>Whether the compiler could not make sense of it, and has said so.</summary>
    public bool IsMalformed =>
        data.AttributeConstructor is null ||
        data.ConstructorArguments.Any(argument => argument.Kind == TypedConstantKind.Error) ||
        data.NamedArguments.Any(argument => argument.Value.Kind == TypedConstantKind.Error);

    /// <summary>The text of a constructor argument.</summary>
    public string? TextArgument(int index) => ConstantArgument(index) is { } constant ? Text(constant) : null;

    /// <summary>The type that a constructor argument names.</summary>
    public ITypeSymbol? TypeArgument(int index) => ConstantArgument(index) is { } constant ? Type(constant) : null;

    /// <summary>The texts of an array given to the constructor.</summary>
    public IReadOnlyList<string?> TextListArgument(int index) => ConstantArgument(index) is { } constant ? Texts(constant) : [];

    /// <summary>The constant of a constructor argument.</summary>
    public TypedConstant? ConstantArgument(int index) => first + index < data.ConstructorArguments.Length ? data.ConstructorArguments[first + index] : null;

    /// <summary>The constant of a property that is set.</summary>
    public TypedConstant? Constant(string property) =>
        data.NamedArguments.Where(argument => argument.Key == property).Select(argument => (TypedConstant?)argument.Value).FirstOrDefault();

    /// <summary>The properties that are set.</summary>
    public IEnumerable<string> Properties => data.NamedArguments.Select(argument => argument.Key);

    public string? Text(string property) => Constant(property) is { } constant ? Text(constant) : null;

    public bool Flag(string property) => Constant(property) is { Kind: TypedConstantKind.Primitive, Value: true };

    public int Number(string property) => Constant(property) is { Kind: TypedConstantKind.Primitive, Value: int number } ? number : 0;

    public ITypeSymbol? Type(string property) => Constant(property) is { } constant ? Type(constant) : null;

    public IReadOnlyList<string?> TextList(string property) => Constant(property) is { } list ? Texts(list) : [];

    /// <summary>The same attribute, its constructor arguments counted from a later one.</summary>
    public DeclaredAttribute From(int argument) => new(data, argument);

    /// <summary>Where the whole attribute stands.</summary>
    public Location Location() => Syntax()?.GetLocation() ?? Microsoft.CodeAnalysis.Location.None;

    /// <summary>Where the value of a property stands; the attribute if it is not set.</summary>
    public Location Location(string property) => Expression(property)?.GetLocation() ?? Location();

    /// <summary>Where an element of a property's array stands.</summary>
    public Location Location(string property, int element) =>
        Element(Expression(property), element)?.GetLocation() ?? Location(property);

    /// <summary>Where a constructor argument stands.</summary>
    public Location ArgumentLocation(int index) => Argument(index)?.Expression.GetLocation() ?? Location();

    /// <summary>Where an element of a <c>params</c> array stands: an argument of its own, or part of an array.</summary>
    public Location ElementLocation(int index) =>
        (Element(Argument(0)?.Expression, index) ?? Argument(index)?.Expression)?.GetLocation() ?? Location();

    // Only an array has Values and only other constants have a Value; asking the wrong way throws.
    private static string? Text(TypedConstant constant) => constant.Kind == TypedConstantKind.Primitive ? constant.Value as string : null;

    private static ITypeSymbol? Type(TypedConstant constant) => constant.Kind == TypedConstantKind.Type ? constant.Value as ITypeSymbol : null;

    private static List<string?> Texts(TypedConstant list) =>
        list.Kind == TypedConstantKind.Array && !list.IsNull ? list.Values.Select(Text).ToList() : [];

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

    private AttributeArgumentSyntax? Argument(int index)
    {
        index += first;
        var arguments = Syntax()?.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).ToList() ?? [];
        var name = data.AttributeConstructor?.Parameters.ElementAtOrDefault(index)?.Name;
        return arguments.FirstOrDefault(argument => argument.NameColon is { } colon && colon.Name.Identifier.ValueText == name) ??
            (index < arguments.Count && arguments[index].NameColon is null ? arguments[index] : null);
    }
}
