using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Where a flow takes the values of its request records from.</summary>
internal static class RequestValues
{
    // The other names in the emitted methods.
    private static readonly string[] Taken = ["request", "answer", "prompt", "deviceCode", "cancellation", "cancellationToken", "response"];

    /// <summary>Whether the flow needs the options after its construction. What a call has to give comes with the request.</summary>
    public static bool KeepsOptions(FlowModel flow) => flow.Endpoints.Select(endpoint => endpoint.Request)
        .Concat(flow.Refresh is null ? [] : [flow.Refresh])
        .Concat(MakesItsRequest(flow) ? [flow.Request] : [])
        .Any(later => later.Properties.Any(parameter => parameter.Option is not null && !IsInRequest(flow, parameter)));

    /// <summary>The expression for a value that is configured.</summary>
    public static string Configured(FlowModel flow, TokenParameterModel parameter) => IsInRequest(flow, parameter)
        ? $"_request.{parameter.Property}"
        : $"_options.{parameter.Option}{(parameter.Required ? "!" : "")}";

    /// <summary>The values that a record must have, and that somebody has to give: neither the options nor another record holds them.</summary>
    /// <param name="request">The record.</param>
    /// <param name="known">The properties that come from elsewhere.</param>
    public static List<TokenParameterModel> Missing(TokenRequestModel request, params string[] known) =>
        request.Properties.Where(parameter => parameter is { Required: true, Option: null } && !known.Contains(parameter.Property)).ToList();

    /// <summary>The name of the parameter of an emitted method that gives a value, without an escaping <c>@</c>.</summary>
    public static string ArgumentName(TokenParameterModel parameter)
    {
        var name = Identifier.ToCamel(parameter.Property);
        return Taken.Contains(name) ? name + "Value" : name;
    }

    /// <summary>That name as it is written.</summary>
    public static string Argument(TokenParameterModel parameter) => Identifier.Escape(ArgumentName(parameter));

    /// <summary>Writes an initialiser of a request that follows an earlier request of the same sign-in.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="flow">The flow.</param>
    /// <param name="following">The request.</param>
    /// <param name="earlier">The earlier request, a parameter <c>request</c> of the emitted method.</param>
    /// <param name="code">The property that the answer to it fills, and the expression; <see langword="null"/> where nothing was answered yet.</param>
    public static void EmitFollowing(
        SourceWriter writer, FlowModel flow, TokenRequestModel following, TokenRequestModel earlier, (string Property, string Expression)? code)
    {
        foreach (var parameter in following.Properties)
        {
            var value = parameter.Property == code?.Property ? code.Value.Expression
                : earlier.Properties.Any(other => IsSame(other, parameter)) ? $"request.{parameter.Property}"
                : parameter.Option is not null ? Configured(flow, parameter)
                : parameter.Required ? Argument(parameter)
                : null;
            if (value is not null)
            {
                writer.WriteLine($"{parameter.Property} = {value},");
            }
        }
    }

    /// <summary>The values that the token request needs beside the earlier request of the same sign-in.</summary>
    public static List<TokenParameterModel> MissingAfter(FlowModel flow, TokenRequestModel earlier, string code) =>
        Missing(flow.Request, [code, .. flow.Request.Properties.Where(parameter => earlier.Properties.Any(other => IsSame(other, parameter))).Select(parameter => parameter.Property)]);

    // A value of one request that can be one of another.
    private static bool IsSame(TokenParameterModel one, TokenParameterModel other) =>
        one.Property == other.Property &&
        TokenRequestEmitter.PropertyType(one).TrimEnd('?') == TokenRequestEmitter.PropertyType(other).TrimEnd('?') &&
        (one.Required || one.Initializer is not null || !other.Required);

    // Where a person signs in, the flow itself follows up with the token request.
    private static bool MakesItsRequest(FlowModel flow) => EndpointDefinition.All.Any(endpoint => endpoint.IsNeeded(FlowCatalog.All[flow.Flow]));

    private static bool IsInRequest(FlowModel flow, TokenParameterModel parameter) => flow.StartsFromOptions &&
        flow.Request.Properties.Any(other => other.Property == parameter.Property && other.Option == parameter.Option && other.Required == parameter.Required);
}
