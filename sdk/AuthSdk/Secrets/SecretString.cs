using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace AuthSdk;

/// <summary>A secret that cannot print itself: <see cref="ToString"/>, the debugger and string interpolation show <c>***</c>.</summary>
/// <remarks>It guards against accidents, not against an attacker who reads the memory of the process.</remarks>
[DebuggerDisplay("***")]
[TypeConverter(typeof(SecretStringConverter))]
public sealed class SecretString : IEquatable<SecretString>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    /// <summary>Wraps a secret.</summary>
    /// <param name="value">The secret; it may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public SecretString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Whether the secret has no characters.</summary>
    public bool IsEmpty => _value.Length == 0;

    /// <summary>Wraps a secret; <see langword="null"/> stays <see langword="null"/>.</summary>
    /// <param name="value">The secret.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator SecretString?(string? value) => value is null ? null : new SecretString(value);

    /// <summary>Compares two secrets.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SecretString? left, SecretString? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two secrets.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SecretString? left, SecretString? right) => !(left == right);

    /// <summary>Wraps a secret; <see langword="null"/> stays <see langword="null"/>. The operator's friendly name.</summary>
    /// <param name="value">The secret.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static SecretString? FromString(string? value) => value;

    /// <summary>The secret itself. Call it where the secret leaves for the server, and nowhere else.</summary>
    public string Reveal() => _value;

    /// <summary>Compares in a time that does not depend on where the secrets differ.</summary>
    /// <param name="other">The other secret.</param>
    public bool Equals(SecretString? other) =>
        other is not null
        && CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(_value.AsSpan()), MemoryMarshal.AsBytes(other._value.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SecretString);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_value, StringComparison.Ordinal);

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";
}
