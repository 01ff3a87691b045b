using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing;

/// <summary>Where the parameters of one request travel that are declared, and which declarations are about that request alone.</summary>
internal sealed class TokenParameterPlaces(TokenRequestSettings settings, string grant, ParseReport report)
{
    /// <summary>Whether a browser sends the request: all of it is in the query.</summary>
    public bool IsBrowsers => grant == nameof(EndpointKind.Authorization);

    /// <summary>Whether the request is pushed: a form with the parameters of a browser's, beside which there may be headers.</summary>
    public bool IsPushed => grant == nameof(EndpointKind.PushedAuthorizationRequest);

    /// <summary>Whether it is an authorization request, whoever sends it.</summary>
    public bool IsAuthorization => IsBrowsers || IsPushed;

    /// <summary>Whether a declaration is about this request and no other. What is pushed is an authorization request too.</summary>
    public bool IsExplicit(DeclaredAttribute attribute) =>
        EnumParser.Parse(attribute, "Grant", "All", report) == (IsAuthorization ? nameof(EndpointKind.Authorization) : grant);

    /// <summary>Where a parameter is declared to travel; <see langword="null"/> where nothing is said.</summary>
    public string? Declared(DeclaredAttribute attribute) =>
        attribute.Constant("In") is null ? null : EnumParser.Parse(attribute, "In", unset: settings.Placement, report);

    /// <summary>Where a parameter travels; <see langword="null"/> for where the others do.</summary>
    public string? Of(DeclaredAttribute attribute)
    {
        if (!IsAuthorization)
        {
            return Declared(attribute);
        }

        if (IsBrowsers && Declared(attribute) is not (null or "Query") && IsExplicit(attribute))
        {
            report.Add(
                TokenRequestDiagnostics.SettingWithoutEffect,
                () => attribute.Location("In"),
                "In",
                attribute.TextArgument(0) ?? "",
                "a browser sends everything in the query, and a pushed request is a form");
        }

        return IsPushed && !IsExplicit(attribute) && Declared(attribute) is "Header" ? "Header" : null;
    }
}
