namespace AuthSdk.Tokens;

/// <summary>How the tokens of a flow stand whose credentials differ from call to call, at one moment.</summary>
public sealed record TokenPoolStatus
{
    /// <summary>How many identities are held: those who called within the last hour.</summary>
    public required int Identities { get; init; }

    /// <summary>How many of them have a token that needs no renewal yet.</summary>
    public required int Usable { get; init; }

    /// <summary>
    /// How many of the others failed to get a token last, by why: the codes of <see cref="TokenStatus.LastFailure"/>. Nothing tells whose they are.
    /// </summary>
    public required IReadOnlyDictionary<string, int> Failures { get; init; }
}
