namespace AuthSdk.MskBlaze;

/// <summary>A subject of the study.</summary>
public sealed record Patient : Resource
{
    /// <summary>The subject's number in the study.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary>Such as <c>male</c>.</summary>
    public string? Gender { get; init; }

    /// <summary>The <b>year</b> of birth.</summary>
    public string? BirthDate { get; init; }
}
