namespace AuthSdk.TokenEndpoint;

/// <summary>What the library itself looks for in an answer of a token endpoint. Declared extra fields are counted on from the last one.</summary>
internal enum TokenField
{
    AccessToken,
    TokenType,
    ExpiresIn,
    ExpiresAt,
    RefreshToken,
    Scope,
    ErrorCode,
    ErrorDescription,
    ErrorUri,
    Failure,
    BaseAddress,
    FirstExtra,
}
