namespace AuthSdk.Generator.Models;

/// <summary>A property of the emitted options class.</summary>
internal sealed record OptionModel
{
    /// <summary>The option of the certificate, of which a client has one however many flows it has.</summary>
    public const string ClientCertificate = "ClientCertificate";

    /// <summary>The option of the key that tokens are bound to, of which a registration has one however many flows it has.</summary>
    public const string DPoPKey = "DPoPKey";

    public string Name { get; init; } = "";

    public OptionKind Kind { get; init; }

    public bool Required { get; init; }

    /// <summary>Whether an empty value counts as one.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>
    /// The options that together make this one superfluous: a placeholder needs no value in a URL that is overridden, a credential none
    /// when each call brings its own.
    /// </summary>
    public EquatableArray<string> NeededFor { get; init; }

    /// <summary>Whether it may be any kind of text: it is part of a value, which is less strict than being part of a URL.</summary>
    public bool IsAnyText { get; init; }

    /// <summary>The algorithm that a key must be able to sign with, as a member of <c>SigningAlgorithm</c>.</summary>
    public string Algorithm { get; init; } = "Default";

    /// <summary>What a list starts with.</summary>
    public EquatableArray<string> Defaults { get; init; }

    /// <summary>What the emitted documentation says of it, in lines if it is long.</summary>
    public string Summary { get; init; } = "";
}

/// <summary>The type of an option, and with it how it is validated.</summary>
internal enum OptionKind
{
    Text,
    Secret,

    /// <summary>Text that becomes a URL's host or part of it.</summary>
    HostPart,

    /// <summary>Text that becomes a segment of a URL's path.</summary>
    PathPart,

    /// <summary>An absolute URL.</summary>
    Url,

    /// <summary>The URL of one of the declared servers or of another one.</summary>
    Server,

    Scopes,

    /// <summary>A private key that signs.</summary>
    SigningKey,

    /// <summary>A certificate with its private key.</summary>
    Certificate,
}
