using System.Linq;

namespace AuthSdk.Generator.Models;

/// <summary>A parameter of a token request.</summary>
internal sealed record TokenParameterModel
{
    /// <summary>The assertion of a client that authenticates with one (RFC 7521 section 4.2).</summary>
    public static TokenParameterModel ClientAssertion { get; } =
        new() { WireName = "client_assertion", StandardName = "client_assertion", Kind = TokenParameterKind.ClientAssertion };

    /// <summary>What kind of assertion that is (RFC 7523 section 2.2).</summary>
    public static TokenParameterModel ClientAssertionType { get; } = new()
    {
        WireName = "client_assertion_type",
        StandardName = "client_assertion_type",
        Constant = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    };

    /// <summary>The name on the wire.</summary>
    public string WireName { get; init; } = "";

    /// <summary>The name in the RFCs, by which declarations refer to it; empty for an extra parameter.</summary>
    public string StandardName { get; init; } = "";

    /// <summary>The property of the emitted request record; empty for what is no property, and unused for constants.</summary>
    public string Property { get; init; } = "";

    public TokenParameterKind Kind { get; init; }

    /// <summary>The member of <c>ParameterPlacement</c>, where it is not the one of the request.</summary>
    public string? Placement { get; init; }

    /// <summary>The constant value, or <see langword="null"/>.</summary>
    public string? Constant { get; init; }

    /// <summary>The constant values of a list, which is then no property of the request record.</summary>
    public EquatableArray<string> ConstantList { get; init; }

    /// <summary>What the value is composed of, where it is neither constant nor that of <see cref="Property"/>.</summary>
    public EquatableArray<ValuePartModel> Composition { get; init; }

    /// <summary>The option that holds the value, or <see langword="null"/> for one that is given per call.</summary>
    public string? Option { get; init; }

    public bool Required { get; init; }

    /// <summary>The expression that the property starts with, or <see langword="null"/>.</summary>
    public string? Initializer { get; init; }

    /// <summary>The property that is set exactly when this one is, or <see langword="null"/>.</summary>
    public string? TogetherWith { get; init; }

    /// <summary>Whether it is sent as a parameter, rather than by the client authentication or within the value of another one.</summary>
    public bool IsSent { get; init; } = true;

    /// <summary>What the emitted documentation says of it.</summary>
    public string Summary { get; init; } = "";

    public bool IsConstant => Constant is not null || ConstantList.Count > 0;

    public bool HasProperty => !IsConstant && Property.Length > 0;

    /// <summary>Whether what is sent is a secret, or has one in it.</summary>
    public bool IsSecret => Composition.Count > 0
        ? Composition.Any(part => part.IsSecret)
        : Kind is TokenParameterKind.Secret or TokenParameterKind.Assertion or TokenParameterKind.ClientAssertion && !IsConstant;
}

/// <summary>A piece of a composed value: literal text, a property of the request record, or, a secret without a property, the client assertion.</summary>
internal sealed record ValuePartModel
{
    public string Text { get; init; } = "";

    public string? Property { get; init; }

    public bool IsSecret { get; init; }
}

/// <summary>The shape of a parameter's value.</summary>
internal enum TokenParameterKind
{
    Text,
    Secret,
    Scopes,
    Resources,

    /// <summary>A private key; never sent.</summary>
    SigningKey,

    /// <summary>An address of the client's own, to which a browser is sent back.</summary>
    RedirectUri,

    /// <summary>A secret that is signed where a call gives none.</summary>
    Assertion,

    /// <summary>What the client authenticates with, signed for each message.</summary>
    ClientAssertion,

    /// <summary>A proof key, of which only the challenge is sent.</summary>
    CodeChallenge,
}
