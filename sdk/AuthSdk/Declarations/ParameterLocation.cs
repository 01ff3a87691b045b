namespace AuthSdk;

/// <summary>Where a parameter of an API operation travels; OpenAPI's <c>in</c>.</summary>
public enum ParameterLocation
{
    /// <summary>The query string.</summary>
    Query = 0,

    /// <summary>A request header.</summary>
    Header = 1,
}
