using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;

namespace AuthSdk.Generator.Models;

/// <summary>A request to the token endpoint: the one with the flow's own grant, or the one with the refresh grant.</summary>
internal sealed record TokenRequestModel
{
    /// <summary>The member of <c>TokenRequestMethod</c>.</summary>
    public string Method { get; init; } = "Post";

    /// <summary>The member of <c>ParameterPlacement</c>.</summary>
    public string Placement { get; init; } = "Form";

    /// <summary>The member of <c>ScopeSeparator</c>.</summary>
    public string ScopeSeparator { get; init; } = "Space";

    /// <summary>The member of <c>ClientAuthentication</c>; names a definition in <c>ClientAuthenticationCatalog</c>.</summary>
    public string ClientAuthentication { get; init; } = "";

    /// <summary>The member of <c>SigningAlgorithm</c>.</summary>
    public string AssertionAlgorithm { get; init; } = "Default";

    /// <summary>The declared audience of the client assertion; where there is none the request record has it.</summary>
    public string? AssertionAudience { get; init; }

    /// <summary>How the assertion that is the grant is signed; <see langword="null"/> where none is signed here.</summary>
    public TokenAssertionModel? Assertion { get; init; }

    /// <summary>All that the request is made of, in the order in which it is sent.</summary>
    public EquatableArray<TokenParameterModel> Parameters { get; init; }

    /// <summary>The parameters that are properties of the request record.</summary>
    public IEnumerable<TokenParameterModel> Properties => Parameters.Where(parameter => parameter.HasProperty);

    /// <summary>Whether it is an authorization request, which goes through a browser.</summary>
    public bool IsSentByBrowser => Parameters.Any(parameter => parameter.StandardName == "response_type");

    /// <summary>The last arguments of the statement that makes a client assertion.</summary>
    public string AssertionArguments =>
        ", " + (AssertionAudience is null ? "request.AssertionAudience" : Literal.Of(AssertionAudience)) +
        (AssertionAlgorithm == "Default" ? "" : $", global::AuthSdk.SigningAlgorithm.{AssertionAlgorithm}");

    /// <summary>The client assertion, where it or its type does not travel as RFC 7521 section 4.2 has it.</summary>
    public TokenParameterModel? PlacedAssertion =>
        Parameters.Contains(TokenParameterModel.ClientAssertion) && Parameters.Contains(TokenParameterModel.ClientAssertionType)
            ? null
            : Parameters.FirstOrDefault(parameter => parameter.Kind == TokenParameterKind.ClientAssertion);

    /// <summary>Where a parameter travels.</summary>
    public string PlacementOf(TokenParameterModel parameter) => parameter.Placement ?? Placement;
}
