using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>
/// What the Refit that a program references can do, found by name: nothing here, and nothing in the library, references it. Only small
/// values leave this class, so that a program that is edited elsewhere is not emitted again.
/// </summary>
internal sealed class RefitLibrary(Compilation compilation)
{
    private readonly List<IMethodSymbol> _extensions = compilation.GlobalNamespace.GetMembers("Refit").OfType<INamespaceSymbol>()
        .SelectMany(space => space.GetTypeMembers())
        .Where(type => type is { IsStatic: true, DeclaredAccessibility: Accessibility.Public })
        .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method is { IsStatic: true, Arity: 1, DeclaredAccessibility: Accessibility.Public } && method.Name.StartsWith("Add", System.StringComparison.Ordinal))
        .ToList();

    /// <summary>What registers an interface: without reflection where Refit can do it.</summary>
    public RefitRegistrationModel? Registration =>
        Find("AddRefitGeneratedClient", isKeyed: false) ?? Find("AddRefitClient", isKeyed: false);

    /// <summary>What registers an interface under a key, without reflection.</summary>
    public RefitRegistrationModel? KeyedRegistration => Find("AddKeyedRefitGeneratedClient", isKeyed: true);

    /// <summary>What makes a client of an HTTP client: without reflection where Refit can do it.</summary>
    public string Factory => Type("RestService")?.GetMembers("ForGenerated").IsEmpty == false ? "ForGenerated" : "For";

    /// <summary>Whether JSON is read and written by System.Text.Json, with options that can be given.</summary>
    public bool TakesJsonOptions =>
        Type("RefitSettings")?.GetMembers("ContentSerializer").OfType<IPropertySymbol>().Any(property => property.SetMethod is not null) == true &&
        Type("SystemTextJsonContentSerializer")?.InstanceConstructors.Any(constructor =>
            constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.Is("System.Text.Json", "JsonSerializerOptions")) == true;

    /// <summary>Whether requests carry the reflected description of their method, and not yet its name.</summary>
    public bool DescribesByMethodInfo =>
        Type("HttpRequestMessageOptions")?.GetMembers("MethodName").IsEmpty != false &&
        Type("RestMethodInfo") is { DeclaredAccessibility: Accessibility.Public };

    private INamedTypeSymbol? Type(string name) => compilation.GetTypesByMetadataName($"Refit.{name}").FirstOrDefault();

    // Whoever takes the name of the HTTP client is preferred, and then who takes settings as they are.
    private RefitRegistrationModel? Find(string name, bool isKeyed) => _extensions
        .Where(method => method.Name == name)
        .Select(method => Read(method, isKeyed))
        .OfType<RefitRegistrationModel>()
        .OrderByDescending(registration => registration.TakesName)
        .ThenBy(registration => registration.TakesFunction)
        .FirstOrDefault();

    private static RefitRegistrationModel? Read(IMethodSymbol method, bool isKeyed)
    {
        var index = isKeyed ? 2 : 1;
        var parameters = method.Parameters;
        if (parameters.Length <= index || parameters.Length > index + 2 ||
            !parameters[0].Type.Is("Microsoft.Extensions.DependencyInjection", "IServiceCollection") ||
            (isKeyed && parameters[1].Type.SpecialType != SpecialType.System_Object))
        {
            return null;
        }

        var takesFunction = parameters[index].Type is INamedTypeSymbol { Name: "Func", Arity: 2 } function && IsSettings(function.TypeArguments[1]);
        var takesName = parameters.Length == index + 2 && parameters[index + 1].Type.SpecialType == SpecialType.System_String;
        return (takesFunction || IsSettings(parameters[index].Type)) && takesName == (parameters.Length == index + 2)
            ? new RefitRegistrationModel
            {
                Method = $"{TypeNames.Of(method.ContainingType)}.{method.Name}",
                TakesFunction = takesFunction,
                TakesName = takesName,
            }
            : null;
    }

    private static bool IsSettings(ITypeSymbol type) => type.Is("Refit", "RefitSettings");
}
