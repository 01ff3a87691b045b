namespace AuthSdk.OpenCrvs;

/// <summary>The codes of refusals by the Events API.</summary>
public static class EventsErrorCodes
{
    /// <summary>The payload, a field of the declaration or the location is wrong; HTTP 400.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>There is no token; HTTP 401. The gateway answers in its own format before it comes to this.</summary>
    public const string Unauthorized = "UNAUTHORIZED";

    /// <summary>A scope is missing, or the event type is not in it; HTTP 403.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>There is no such event or path, or the client may not see it; HTTP 404.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>The state of the event does not allow the action; HTTP 409.</summary>
    public const string Conflict = "CONFLICT";

    /// <summary>The body is not JSON; HTTP 415.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>Something failed, for example the country's configuration server; HTTP 500.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";
}
