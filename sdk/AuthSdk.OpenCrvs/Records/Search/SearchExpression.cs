namespace AuthSdk.OpenCrvs;

/// <summary>Clauses that all, or of which any, must match.</summary>
public sealed record SearchExpression
{
    /// <summary>One of <see cref="SearchOperators"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The clauses; at least one.</summary>
    public required IReadOnlyList<SearchClause> Clauses { get; init; }

    /// <summary>All clauses must match.</summary>
    /// <param name="clauses">At least one.</param>
    public static SearchExpression All(params SearchClause[] clauses) => new() { Type = SearchOperators.And, Clauses = clauses };

    /// <summary>One of the clauses must match.</summary>
    /// <param name="clauses">At least one.</param>
    public static SearchExpression Any(params SearchClause[] clauses) => new() { Type = SearchOperators.Or, Clauses = clauses };
}
