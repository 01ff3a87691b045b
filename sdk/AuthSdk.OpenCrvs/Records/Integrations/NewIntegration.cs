namespace AuthSdk.OpenCrvs;

/// <summary>A client to create.</summary>
public sealed record NewIntegration
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its scopes, written like a query string, for example <c>type=record.notify&amp;event=birth,death</c>.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }
}
