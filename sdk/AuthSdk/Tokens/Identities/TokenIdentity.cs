using System.Security.Cryptography;
using System.Text;

namespace AuthSdk.Tokens;

/// <summary>
/// Whose token it is: a fingerprint (SHA-256) of all that can change it — endpoint, client, method of authentication, user, scopes as a set,
/// resources, extra parameters, and the identity that authorises the request. Two callers share a token exactly when theirs are equal.
/// </summary>
/// <remarks>Secrets are part of it: who gives a wrong password must not be served the token of who gave the right one.</remarks>
public readonly struct TokenIdentity : IEquatable<TokenIdentity>
{
    private readonly byte[]? _hash;

    private TokenIdentity(byte[] hash, bool isUnique)
    {
        _hash = hash;
        IsUnique = isUnique;
    }

    /// <summary>Whether it is one that nobody else can have: its own, that of what authorises its requests, or that of a key which stays in this process.</summary>
    internal bool IsUnique { get; }

    internal ReadOnlySpan<byte> Bytes => _hash;

    /// <summary>
    /// An identity that nobody else has: for tokens that a person obtained by signing in, of whom the request says nothing.
    /// </summary>
    public static TokenIdentity CreateUnique() => new(RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes), isUnique: true);

    /// <summary>The identity of a token that the options hold. It is kept from shared stores: every process has the token itself.</summary>
    /// <param name="flow">The name of the flow.</param>
    /// <param name="accessToken">The token.</param>
    public static TokenIdentity OfToken(string flow, SecretString accessToken)
    {
        ArgumentNullException.ThrowIfNull(accessToken);
        return Of([flow, accessToken.Reveal()], isUnique: true);
    }

    /// <summary>Whether two identities are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TokenIdentity left, TokenIdentity right) => left.Equals(right);

    /// <summary>Whether two identities differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TokenIdentity left, TokenIdentity right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TokenIdentity other) => Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TokenIdentity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash is null ? 0 : BitConverter.ToInt32(_hash);

    /// <summary>Nothing that could be looked up: a fingerprint of a guessable password is a way to guess it.</summary>
    public override string ToString() => "token identity";

    /// <summary>The fingerprint of named parts. Every part is written with its length, so that no two lists of parts look alike.</summary>
    internal static TokenIdentity Of(IEnumerable<string?> parts, bool isUnique)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part ?? "");
            BitConverter.TryWriteBytes(length, part is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return new TokenIdentity(hash.GetHashAndReset(), isUnique);
    }
}
