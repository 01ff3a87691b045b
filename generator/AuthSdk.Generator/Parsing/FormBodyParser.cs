using System.Linq;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a body that is sent as a form.</summary>
internal static class FormBodyParser
{
    /// <summary>Whether a parameter is declared to be a form.</summary>
    public static bool IsForm(IParameterSymbol parameter) =>
        parameter.DeclaredHttp("BodyAttribute")?.ConstantArgument(0) is { Kind: TypedConstantKind.Enum, Type: { } type } method &&
        type.GetMembers("UrlEncoded").OfType<IFieldSymbol>().Any(member => Equals(member.ConstantValue, method.Value));

    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        if (new WireValueParser(context, parameter, isForm: true, bound: []).Parse(model.RejectsNull) is not { } item)
        {
            return model;
        }

        if (item.Value.Kind is not (WireValueKind.Object or WireValueKind.Dictionary or WireValueKind.Text))
        {
            context.RejectBody(parameter, $"sends a '{TypeNames.Short(parameter.Type)}' as a form, which has no names; take an object, a dictionary or text");
        }

        return model with { Wire = item, Shape = ValueShape.Json };
    }
}
