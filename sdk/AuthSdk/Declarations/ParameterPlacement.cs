namespace AuthSdk;

/// <summary>Where the parameters of a token request travel.</summary>
public enum ParameterPlacement
{
    /// <summary>An <c>application/x-www-form-urlencoded</c> body (RFC 6749 section 4).</summary>
    Form = 0,

    /// <summary>One JSON object as the body; all values are JSON strings.</summary>
    Json = 1,

    /// <summary>The query string of the token URL. Secrets then end up in the access logs of every server on the way.</summary>
    Query = 2,

    /// <summary>Request headers, a parameter each; the values must be printable ASCII.</summary>
    Header = 3,
}
