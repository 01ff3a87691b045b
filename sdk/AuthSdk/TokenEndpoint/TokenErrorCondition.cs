using System.Text.Json;

namespace AuthSdk.TokenEndpoint;

/// <summary>When an answer with a status of success is an error: a field is there and has, or has not, a value. An absent field, or null, says nothing.</summary>
public sealed class TokenErrorCondition
{
    /// <summary>The way to the field.</summary>
    public required string Field { get; init; }

    /// <summary>The value, a number or a boolean as its text; <see langword="null"/>: any value but null.</summary>
    public string? Value { get; init; }

    /// <summary>Whether another value than <see cref="Value"/> is the error.</summary>
    public bool IsOther { get; init; }

    internal bool Holds(TokenFieldValue? value) => value switch
    {
        null or { Kind: JsonTokenType.Null } => false,
        { } found => Value is null || found.Is(Value) != IsOther,
    };
}
