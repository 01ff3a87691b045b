using System.Security.Cryptography;

namespace AuthSdk.Testing;

/// <summary>One kind of request to the token or revocation endpoint, as the declaration has it.</summary>
internal sealed record RequestShape
{
    public required TokenRequestKind Kind { get; init; }

    public required TokenRequestMethod Method { get; init; }

    /// <summary>Where parameters travel of which nothing else is said.</summary>
    public required ParameterPlacement Placement { get; init; }

    public required ScopeSeparator ScopeSeparator { get; init; }

    public required ClientAuthentication Authentication { get; init; }

    /// <summary>The client as the authentication names it; empty where it does not.</summary>
    public string ClientId { get; init; } = "";

    public string ClientSecret { get; init; } = "";

    public SigningAlgorithm AssertionAlgorithm { get; init; }

    /// <summary>Whom assertions are for; null for the URL that the request goes to.</summary>
    public string? AssertionAudience { get; init; }

    public AsymmetricAlgorithm? AssertionKey { get; init; }

    /// <summary>What the assertion that is the grant has to be; null where nobody can tell.</summary>
    public AssertionRules? Grant { get; init; }

    public IReadOnlyList<ExpectedParameter> Parameters { get; init; } = [];

    /// <summary>Whether the client proves itself by an assertion among the parameters.</summary>
    public bool HasAssertion => Authentication is ClientAuthentication.ClientSecretJwt or ClientAuthentication.PrivateKeyJwt;
}
