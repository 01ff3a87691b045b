namespace AuthSdk.MskBlaze;

/// <summary>The subjects of the study.</summary>
public sealed record Group : Resource
{
    /// <summary>The study.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary><c>person</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The subjects.</summary>
    public IReadOnlyList<GroupMember>? Member { get; init; }

    private protected override Identifier? FirstIdentifier => Identifier is [var first, ..] ? first : null;
}
