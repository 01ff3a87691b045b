using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace AuthSdk;

/// <summary>
/// A secret that cannot print itself: a password, a client secret or a token. Assign a <see cref="string"/> to one; read it back with
/// <see cref="Reveal"/> only where it goes onto the wire.
/// </summary>
[DebuggerDisplay("***")]
[TypeConverter(typeof(SecretStringConverter))]
public sealed class SecretString : IEquatable<SecretString>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    /// <summary>Keeps a secret.</summary>
    /// <param name="value">The secret in clear. May be empty: some servers want an empty client secret.</param>
    public SecretString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Whether the secret is the empty string.</summary>
    public bool IsEmpty => _value.Length == 0;

    /// <summary>Keeps a string as a secret; <see langword="null"/> stays <see langword="null"/>.</summary>
    /// <param name="value">The secret in clear.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator SecretString?(string? value) => FromString(value);

    /// <summary>Whether two secrets are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SecretString? left, SecretString? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two secrets differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SecretString? left, SecretString? right) => !(left == right);

    /// <summary>Keeps a string as a secret; <see langword="null"/> stays <see langword="null"/>.</summary>
    /// <param name="value">The secret in clear.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static SecretString? FromString(string? value) => value is null ? null : new SecretString(value);

    /// <summary>The secret in clear. Do not log, store or show it.</summary>
    public string Reveal() => _value;

    /// <inheritdoc/>
    /// <remarks>Takes as long for a near miss as for a far one, so that timing tells nothing.</remarks>
    public bool Equals(SecretString? other) =>
        other is not null &&
        CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(_value.AsSpan()), MemoryMarshal.AsBytes(other._value.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SecretString);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";
}
