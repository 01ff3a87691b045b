using System;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads what an operation says about its request as a whole, and checks what its parameters make of it together.</summary>
internal static class MessageParser
{
    // RFC 2046 section 5.1.1; with the random part the boundary stays within its 70 characters.
    private const string BoundaryCharacters = "'()+_,-./:=?";
    private const int LongestBoundary = 30;

    public static MessageModel Parse(OperationContext context, OperationModel operation)
    {
        var parameters = operation.Parameters;
        var method = context.Method;
        CheckAlone(context, parameters, ParameterRole.Headers, OperationDiagnostics.InvalidHeaderCollection);
        CheckAlone(context, parameters, ParameterRole.Authorization, OperationDiagnostics.InvalidCredential);
        CheckAlone(context, parameters, ParameterRole.Link, OperationDiagnostics.InvalidLink);
        CheckAlone(context, parameters, ParameterRole.Progress, OperationDiagnostics.UnsupportedParameter);
        CheckProgress(context, parameters);
        var multipart = method.DeclaredHttp("MultipartAttribute");
        var milliseconds = Math.Max(0, method.DeclaredHttp("TimeoutAttribute")?.ConstantArgument(0)?.Value as int? ?? 0);
        if (milliseconds > 0 && operation.Shape is ReturnShape.Items or ReturnShape.Request)
        {
            var reason = operation.Shape == ReturnShape.Items ? "its consumer decides how long it lasts" : "sends nothing";
            context.Report.Add(OperationDiagnostics.UnendingTimeout, method.DeclaredHttp("TimeoutAttribute")!.Location, method.Name, reason);
        }

        return new MessageModel
        {
            IsMultipart = multipart is not null,
            Boundary = multipart is null ? "" : ParseMultipart(context, multipart, parameters),
            TimeoutMilliseconds = milliseconds,
            Properties = PropertyParser.Parse(context.Type),
            IsPublic = operation.WithoutToken && !operation.Headers.Any(header => header.IsSecret) && !operation.ApiQuery.Any(parameter => parameter.IsSecret),
        };
    }

    private static string ParseMultipart(OperationContext context, DeclaredAttribute multipart, EquatableArray<OperationParameterModel> parameters)
    {
        void Reject(string fault) =>
            context.Report.Add(OperationDiagnostics.InvalidMultipart, () => multipart.Location(), context.Method.Name, fault);

        var boundary = multipart.TextArgument(0) ?? "";
        if (context.Verb is "Get" or "Head")
        {
            Reject($"sends parts with {context.Verb.ToUpperInvariant()}, which servers ignore or refuse (RFC 9110 section 9.3.1)");
        }
        else if (parameters.All(parameter => parameter.Role is not (ParameterRole.Part or ParameterRole.Body)))
        {
            Reject("has no part; take a parameter for each");
        }

        if (boundary.Length > LongestBoundary || boundary.Any(c => !(c < 128 && char.IsLetterOrDigit(c)) && BoundaryCharacters.IndexOf(c) < 0))
        {
            Reject($"has the boundary '{boundary}'; it must be at most {LongestBoundary} letters, digits and hyphens (RFC 2046 section 5.1.1)");
        }

        return boundary;
    }

    private static void CheckAlone(
        OperationContext context, EquatableArray<OperationParameterModel> parameters, ParameterRole role, DiagnosticDescriptor descriptor)
    {
        foreach (var parameter in context.Method.Parameters.Where((_, index) => parameters[index].Role == role).Skip(1))
        {
            context.Report.Add(
                descriptor, () => OperationParser.Where(parameter, context.Type), parameter.Name, context.Method.Name, "is the second of its kind; keep one");
        }
    }

    private static void CheckProgress(OperationContext context, EquatableArray<OperationParameterModel> parameters)
    {
        if (parameters.Any(parameter => parameter.Role is ParameterRole.Body or ParameterRole.Part))
        {
            return;
        }

        foreach (var parameter in context.Method.Parameters.Where((_, index) => parameters[index].Role == ParameterRole.Progress))
        {
            context.Reject(parameter, "reports how much of the body was sent, but there is no body");
        }
    }
}
