namespace AuthSdk.Telemetry;

/// <summary>The names of tags. Their values come from declarations and from closed lists, so that no server can make time series.</summary>
internal static class TelemetryTags
{
    public const string Api = "authsdk.api";
    public const string Flow = "authsdk.flow";
    public const string GrantType = "authsdk.grant_type";
    public const string Outcome = "authsdk.outcome";
    public const string Reason = "authsdk.reason";

    // These are OpenTelemetry's.
    public const string ErrorType = "error.type";
    public const string ServerAddress = "server.address";
    public const string StatusCode = "http.response.status_code";

    /// <summary>The value of <see cref="Outcome"/> where nothing went wrong.</summary>
    public const string Success = "success";

    /// <summary>The value of <see cref="Outcome"/> of a renewal whose source was dropped or given a token meanwhile.</summary>
    public const string Overtaken = "overtaken";

    /// <summary>The value of <see cref="Api"/> for token sources that no registration made.</summary>
    public const string NoApi = "none";

    /// <summary>A grant type by its registered name; those of a provider's own are told apart by the flow.</summary>
    public static string? GrantTypeOf(string? grantType) => grantType switch
    {
        null or "authorization_code" or "client_credentials" or "password" or "refresh_token" => grantType,
        "urn:ietf:params:oauth:grant-type:device_code"
            or "urn:ietf:params:oauth:grant-type:jwt-bearer"
            or "urn:ietf:params:oauth:grant-type:saml2-bearer"
            or "urn:ietf:params:oauth:grant-type:token-exchange" => grantType,
        _ => FailureCode.Other,
    };
}
