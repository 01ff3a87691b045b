namespace AuthSdk;

/// <summary>
/// Says that the client signs the assertion of the JWT bearer grant itself (RFC 7523 section 2.1), with the <see cref="SigningKey"/> in its options:
/// for a service account, or for a client that acts for the user that the <c>Subject</c> of the options or of the request names.
/// </summary>
/// <remarks>
/// Each request gets an assertion of its own: a random <c>jti</c>, <c>iat</c> from the clock in use. The emitted options have <c>Issuer</c>,
/// <c>Subject</c> and <c>SigningKey</c>. An <c>Assertion</c> on the emitted request is sent in place of a signed one.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Interface | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Delegate,
    AllowMultiple = true,
    Inherited = false)]
public sealed class TokenAssertionAttribute : Attribute
{
    /// <summary>The flow that this is about. Default: all flows of the interface with that grant.</summary>
    public string? Flow { get; set; }

    /// <summary>Whom assertions are for: <c>aud</c>. Default: the option <c>AssertionAudience</c>, and without that the URL of the request.</summary>
    public string? Audience { get; set; }

    /// <summary>
    /// Whether assertions have no <c>sub</c> where nobody is named. Default: <see langword="false"/>; it is the issuer then, because RFC 7523 section 3
    /// demands one.
    /// </summary>
    public bool SubjectOptional { get; set; }

    /// <summary>How long an assertion is good, in seconds, from 1 to 3600. Default: 300.</summary>
    public int LifetimeSeconds { get; set; }

    /// <summary>The algorithm: one of RS…, PS… and ES…. Default: what the key says.</summary>
    public SigningAlgorithm Algorithm { get; set; }

    /// <summary>Whether the scopes stand in the assertion, as the claim <c>scope</c>, and are no parameter of the request. Default: <see langword="false"/>.</summary>
    public bool ScopeClaim { get; set; }
}
