namespace AuthSdk.TokenEndpoint;

/// <summary>A parameter of a token request, and where it travels.</summary>
internal readonly record struct TokenParameter(string Name, string Value, bool IsSecret, ParameterPlacement Placement);
