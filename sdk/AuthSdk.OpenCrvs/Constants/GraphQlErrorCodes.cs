namespace AuthSdk.OpenCrvs;

/// <summary>The codes of errors in an answer of the GraphQL service.</summary>
public static class GraphQlErrorCodes
{
    /// <summary>There is no token, or it is not accepted; HTTP 200.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>More searches than a client has per day, 2,000; which HTTP status comes with it is not certain.</summary>
    public const string RateLimitExceeded = "RATE_LIMIT_EXCEEDED";

    /// <summary>The query text is wrong; HTTP 400.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable is wrong; HTTP 400.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";
}
