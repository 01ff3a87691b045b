namespace AuthSdk.TokenEndpoint;

/// <summary>How a provider's token errors deviate from RFC 6749 section 5.2.</summary>
public sealed class TokenErrorRules
{
    /// <summary>The way to the error code.</summary>
    public string Code { get; init; } = "error";

    /// <summary>The way to the description.</summary>
    public string Description { get; init; } = "error_description";

    /// <summary>When an answer with a status of success is an error. Default: when it has a code and no access token.</summary>
    public TokenErrorCondition? FailsWhen { get; init; }

    /// <summary>What the provider's codes mean in the words of the RFC.</summary>
    public IReadOnlyDictionary<string, string> Codes { get; init; } = new Dictionary<string, string>();
}
