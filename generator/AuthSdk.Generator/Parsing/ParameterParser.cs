using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Decides what becomes of each parameter of an operation.</summary>
internal sealed class ParameterParser(OperationContext context, Route route)
{
    public EquatableArray<OperationParameterModel> ParseAll(IEnumerable<ApiParameter> apiParameters)
    {
        var parameters = context.Method.Parameters.Select(Parse).ToList();
        CheckUnique(parameters);
        RequireApiParameters(parameters, apiParameters);
        return parameters.ToEquatableArray();
    }

    private OperationParameterModel Parse(IParameterSymbol parameter)
    {
        var model = new OperationParameterModel
        {
            Name = parameter.Name,
            Type = TypeNames.Of(ParameterNullability.Type(parameter)),
            Postcondition = ParameterNullability.Postcondition(parameter),
            Modifier = Modifier(parameter),
            Default = DefaultValue.Of(parameter),
            RejectsNull = ParameterNullability.RejectsNull(parameter),
            RejectsBlank = route.Required.Contains(parameter.Name) &&
                parameter.Type is { SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.NotAnnotated },
            WireName = RouteParser.WireName(parameter),
            Format = parameter.DeclaredHttp("QueryAttribute")?.Text("Format"),
        };

        if (parameter.Name.Length == 0 || parameter.Type.IsUnknown() || parameter.DeclaredHttp().Any(attribute => attribute.IsMalformed))
        {
            context.Report.Spoil();
            return model;
        }

        if (model.WireName.Trim().Length == 0)
        {
            var alias = parameter.DeclaredHttp("AliasAsAttribute")!;
            context.Report.Add(ProviderDiagnostics.MissingWireName, () => alias.ArgumentLocation(0), $"The parameter '{parameter.Name}'");
        }

        if (parameter.RefKind != RefKind.None || parameter.IsParams)
        {
            context.Reject(parameter, "is passed in a way that a request cannot; pass it by value");
        }

        model = model with { Role = Role(parameter), Shape = ValueShapeParser.Parse(parameter.Type) ?? ValueShape.Json };
        CheckRoles(parameter, model.Role);
        model = AddFurtherUses(parameter, model);
        return model.Role switch
        {
            ParameterRole.Cancellation => model with { Shape = ValueShape.None },
            ParameterRole.Body => BodyParser.Parse(context, parameter, model),
            ParameterRole.Header => HeaderParameterParser.Parse(context, parameter, model),
            ParameterRole.Headers => HeaderParameterParser.ParseCollection(context, parameter, model),
            ParameterRole.Authorization => HeaderParameterParser.ParseAuthorization(context, parameter, model),
            ParameterRole.Link => LinkParser.Parse(context, parameter, model),
            ParameterRole.Part => PartParser.Parse(context, parameter, model),
            ParameterRole.Option or ParameterRole.Progress => model with { Shape = ValueShape.None },
            ParameterRole.Path => model,
            _ => QueryParameterParser.Parse(context, parameter, model, route),
        };
    }

    // Signatures of faulty operations must be right too, or one mistake would become two.
    private static string Modifier(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        RefKind.RefReadOnlyParameter => "ref readonly ",
        _ => "",
    };

    private ParameterRole Role(IParameterSymbol parameter)
    {
        if (parameter.Type.Is("System.Threading", "CancellationToken"))
        {
            return ParameterRole.Cancellation;
        }

        var isBound = route.Bound.Contains(parameter.Name);
        return MessageRoles.Of(parameter, isBound)
            ?? (isBound ? ParameterRole.Path
                : route.BoundProperties.ContainsKey(parameter.Name) ? ParameterRole.Query
                : MessageRoles.IsPart(context.Method, parameter) ? ParameterRole.Part
                : IsImplicitBody(parameter) ? ParameterRole.Body
                : ParameterRole.Query);
    }

    // A header may also fill a placeholder, an option may be anything else besides.
    private OperationParameterModel AddFurtherUses(IParameterSymbol parameter, OperationParameterModel model) => model with
    {
        HeaderName = model.Role == ParameterRole.Path && parameter.DeclaredHttp("HeaderAttribute") is not null
            ? HeaderParameterParser.Name(context, parameter)
            : null,
        OptionKey = parameter.DeclaredHttp("PropertyAttribute") is not { } option ? null
            : option.TextArgument(0) is { Length: > 0 } key ? key
            : parameter.Name,
    };

    // Refit's rule: on POST, PUT and PATCH the one parameter without a text form is the body.
    private bool IsImplicitBody(IParameterSymbol parameter) =>
        context.Verb is "Post" or "Put" or "Patch" &&
        ValueShapeParser.Parse(parameter.Type) is null or ValueShape.Collection &&
        parameter.Type.IsReferenceType &&
        !parameter.DeclaredHttp().Any(attribute => attribute.ClassName is "QueryAttribute" or "QueryConverterAttribute" or "QueryNameAttribute") &&
        !context.Method.Parameters.Any(other => other.DeclaredHttp("BodyAttribute") is not null);

    private void CheckRoles(IParameterSymbol parameter, ParameterRole role)
    {
        var isHeader = parameter.DeclaredHttp("HeaderAttribute") is not null;
        if (role is not (ParameterRole.Path or ParameterRole.Header or ParameterRole.Option) && route.Bound.Contains(parameter.Name))
        {
            context.Reject(parameter, "fills a placeholder of the route, which only a value with a text form can");
        }
        else if (route.Bound.Contains(parameter.Name))
        {
            PathParameterParser.Check(context, parameter);
        }
        else if (isHeader && role is not (ParameterRole.Header or ParameterRole.Path))
        {
            context.Reject(parameter, "has two uses, one of them [Header]; take a parameter for each");
        }
    }

    private void CheckUnique(List<OperationParameterModel> parameters)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            var (parameter, symbol) = (parameters[i], context.Method.Parameters[i]);
            var earlier = parameters.Take(i).ToList();
            if (parameter.HeaderName is { } header && earlier.Exists(other => string.Equals(other.HeaderName, header, System.StringComparison.OrdinalIgnoreCase)))
            {
                context.Report.Add(
                    ProviderDiagnostics.DuplicateDeclaration, () => symbol.DeclaredHttp("HeaderAttribute")!.ArgumentLocation(0), "The header", header);
            }

            if (earlier.TrueForAll(other => other.Role != parameter.Role))
            {
                continue;
            }

            if (parameter.Role == ParameterRole.Cancellation)
            {
                context.Reject(symbol, "is a second CancellationToken; keep one");
            }
            else if (parameter.Role == ParameterRole.Body)
            {
                context.RejectSecondBody(symbol, earlier.Find(other => other.Role == ParameterRole.Body)!.Name);
            }
        }
    }

    private void RequireApiParameters(List<OperationParameterModel> parameters, IEnumerable<ApiParameter> apiParameters)
    {
        foreach (var required in apiParameters.Where(required => required.IsArgument && !OperationParser.IsExempt(context.Method, required)))
        {
            var index = parameters.FindIndex(parameter => required.IsHeader
                ? required.Matches(parameter.HeaderName ?? "", isHeader: true)
                : parameter.Role == ParameterRole.Query && required.Matches(parameter.WireName, isHeader: false));
            if (index < 0)
            {
                required.ReportMissing(context.Method, context.Type, context.Report);
            }
            else
            {
                parameters[index] = parameters[index] with { Mandatory = true };
            }
        }
    }
}
