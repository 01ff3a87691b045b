namespace AuthSdk.TokenEndpoint;

/// <summary>A parameter of a token request.</summary>
internal readonly record struct TokenParameter(string Name, string Value, bool IsSecret);
