namespace AuthSdk.Generator.Models;

/// <summary>How a client signs the assertion that is its grant (RFC 7523 section 2.1).</summary>
internal sealed record TokenAssertionModel
{
    /// <summary>The member of <c>SigningAlgorithm</c>.</summary>
    public string Algorithm { get; init; } = "Default";

    /// <summary>The declared audience; where there is none the request record has it.</summary>
    public string? Audience { get; init; }

    /// <summary>Whether there is no subject where nobody is named.</summary>
    public bool SubjectOptional { get; init; }

    public int LifetimeSeconds { get; init; } = 300;

    /// <summary>Whether the scopes stand in the assertion.</summary>
    public bool HasScopeClaim { get; init; }
}
