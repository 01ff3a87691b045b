namespace AuthSdk.Telemetry;

/// <summary>Why there is no token, as one word of a closed list.</summary>
internal static class FailureCode
{
    public const string Other = "other";

    public static string Of(Exception error) => error switch
    {
        OAuthException { Kind: OAuthErrorKind.Server, Error: { } code } => Registered(code),
        OAuthException { Kind: OAuthErrorKind.Server } => "http_error",
        OAuthException { Kind: OAuthErrorKind.Protocol } => "unusable_response",
        OAuthException { Kind: OAuthErrorKind.Transport } => "no_answer",
        OAuthException { Kind: OAuthErrorKind.Refused } => "refused",
        OAuthException { Kind: OAuthErrorKind.SignInRequired } => "sign_in_required",
        OperationCanceledException => "cancelled",
        _ => Other,
    };

    /// <summary>The codes of RFC 6749 sections 4.1.2.1 and 5.2, RFC 8628 section 3.5, RFC 8707 section 2 and RFC 9449.</summary>
    private static string Registered(string code) => code switch
    {
        "access_denied" or "invalid_client" or "invalid_grant" or "invalid_request" or "invalid_scope" or "server_error"
            or "temporarily_unavailable" or "unauthorized_client" or "unsupported_grant_type" or "unsupported_response_type" => code,
        "authorization_pending" or "expired_token" or "slow_down" => code,
        "invalid_dpop_proof" or "invalid_target" or "use_dpop_nonce" => code,
        _ => Other,
    };
}
