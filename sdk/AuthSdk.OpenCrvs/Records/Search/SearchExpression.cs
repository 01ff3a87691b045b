namespace AuthSdk.OpenCrvs;

/// <summary>Clauses that all, or of which any, must match.</summary>
public sealed record SearchExpression
{
    /// <summary><c>and</c> or <c>or</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The clauses; at least one.</summary>
    public required IReadOnlyList<SearchClause> Clauses { get; init; }
}
