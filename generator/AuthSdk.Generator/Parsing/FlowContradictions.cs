using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Finds what is declared of a flow and does nothing for it, once all its requests and responses are known.</summary>
internal sealed class FlowContradictions(INamedTypeSymbol type, DeclaredAttribute provider, FlowDefinition definition, FlowModel flow, ParseReport report)
{
    private IEnumerable<TokenRequestModel> Requests =>
        new[] { flow.Request, flow.Refresh }.OfType<TokenRequestModel>().Concat(flow.Endpoints.Select(endpoint => endpoint.Request));

    public void Check()
    {
        if (IsSet("RefreshUrl") && flow.Refresh is null)
        {
            Advise(provider, "RefreshUrl", "the flow sends no refresh requests");
        }

        CheckGrantType();
        if (provider.Text("CredentialPrefix") is { Length: > 0 } prefix && !Requests.SelectMany(request => request.Parameters).Any(parameter => HasPrefix(parameter, prefix)))
        {
            Advise(provider, "CredentialPrefix", "no option of the flow begins with it");
        }

        if (definition.HasScope && provider.TextList("Scopes").Count > 0 && !Requests.Any(HasScope) && flow.Request.Assertion is not { HasScopeClaim: true })
        {
            Report(provider, "Scopes", "no request sends a 'scope'");
        }

        CheckSeparator();
        CheckResponse();
    }

    private void CheckGrantType()
    {
        if (provider.Text("GrantType") is not { } declared)
        {
            return;
        }

        var sent = flow.Request.Parameters.FirstOrDefault(parameter => parameter is { StandardName: "grant_type", IsSent: true });
        if (sent is null)
        {
            Report(provider, "GrantType", "the request sends no 'grant_type'");
        }
        else if (sent.Constant != declared)
        {
            Report(provider, "GrantType", "a [TokenParameter] gives 'grant_type' another value");
        }
    }

    private void CheckSeparator()
    {
        foreach (var attribute in type.Declared("TokenRequestAttribute").Where(attribute => IsMeant(attribute) && attribute.Constant("ScopeSeparator") is not null && attribute.Constant("Grant") is null))
        {
            if (!Requests.Any(HasScope))
            {
                Advise(attribute, "ScopeSeparator", "no request sends a 'scope'");
            }
        }
    }

    private void CheckResponse()
    {
        if (type.Applying("TokenResponseAttribute", flow.Name) is { } response && response.Text("TokenType") is { } kind && HeaderRules.Same(kind, "Bearer"))
        {
            Advise(response, "TokenType", "every token is 'Bearer' unless something else is declared");
        }

        var path = flow.Response.Names.FirstOrDefault(name => name.Standard == "access_token")?.Path ?? "access_token";
        path = flow.Response.Envelope is { } envelope ? $"{envelope}.{path}" : path;
        if (flow.Response.Errors.FailsWhen is { Value: null } condition && condition.Field == path && type.Applying("TokenErrorsAttribute", flow.Name) is { } errors)
        {
            report.Add(ResponseDiagnostics.InvalidErrorRule, () => errors.Location("FailsWhen"), path, "is in every good answer; name what only errors have");
        }
    }

    private static bool HasPrefix(TokenParameterModel parameter, string prefix) => parameter.Option?.StartsWith(prefix, StringComparison.Ordinal) == true;

    private static bool HasScope(TokenRequestModel request) => request.Parameters.Any(parameter => parameter is { StandardName: "scope", IsSent: true });

    private bool IsSet(string property) => provider.Constant(property) is not null;

    /// <summary>Whether a declaration is about this flow alone; what is said of all may be meant for another.</summary>
    private bool IsMeant(DeclaredAttribute attribute) => attribute.Text("Flow") is { } name ? name == flow.Name : flow.Name == "Default";

    /// <summary>Something else is sent than what is declared.</summary>
    private void Report(DeclaredAttribute attribute, string property, string reason) =>
        report.Add(TokenRequestDiagnostics.SettingWithoutEffect, () => attribute.Location(property), property, flow.Name, reason);

    /// <summary>All works without it as well.</summary>
    private void Advise(DeclaredAttribute attribute, string property, string reason) =>
        report.Add(TokenRequestDiagnostics.UnusedSetting, () => attribute.Location(property), property, flow.Name, reason);
}
