using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace AuthSdk.Http;

/// <summary>Builds the address of an operation: base address, route, query. Values are escaped, and formatted with the invariant culture.</summary>
/// <remarks>Use it as a local variable and end with <see cref="ToUri"/>, which gives its buffer back.</remarks>
public ref partial struct RequestUrl
{
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private bool _hasQuery;

    /// <summary>Starts with the base address.</summary>
    /// <param name="baseAddress">The base address, without a slash at its end.</param>
    /// <param name="initialBuffer">Space on the caller's stack; a longer address moves to a pooled array.</param>
    public RequestUrl(string baseAddress, Span<char> initialBuffer)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        _buffer = initialBuffer;
        AppendLiteral(baseAddress);
    }

    /// <summary>Appends text of the route's template as it is.</summary>
    /// <param name="text">The text.</param>
    public void AppendLiteral(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _hasQuery |= text.Contains('?', StringComparison.Ordinal);
        Write(text);
    }

    /// <summary>Appends a value to the path, escaped as one segment or a part of one. <see langword="null"/> appends nothing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The name of the argument, for the exception.</param>
    /// <exception cref="ArgumentException">The value is <c>.</c> or <c>..</c>, which would lead to another resource.</exception>
    public void AppendPath(string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        if (value is "." or "..")
        {
            throw new ArgumentException("A path segment must not be '.' or '..': it would lead to another resource.", parameter);
        }

        WriteEscaped(value);
    }

    /// <summary>Appends an address as one segment of the path, in the spelling in which it was created.</summary>
    /// <param name="value">The address.</param>
    public void AppendPath(Uri? value) => WriteEscaped(value?.OriginalString);

    /// <summary>Appends <c>True</c> or <c>False</c> to the path.</summary>
    /// <param name="value">The value.</param>
    public void AppendPath(bool value) => Write(value ? bool.TrueString : bool.FalseString);

    /// <summary>Appends <c>True</c>, <c>False</c> or nothing to the path.</summary>
    /// <param name="value">The value.</param>
    public void AppendPath(bool? value) => WriteEscaped(value?.ToString());

    /// <summary>Appends a character to the path.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is <c>.</c>, which would lead to another resource.</exception>
    public void AppendPath(char value) => AppendPath(value.ToString(), nameof(value));

    /// <summary>Appends a formatted value to the path. <see langword="null"/> appends nothing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format string.</param>
    /// <exception cref="ArgumentException">The formatted value is <c>.</c> or <c>..</c>.</exception>
    public void AppendPath<T>(T value, string? format = null)
        where T : IFormattable?
    {
        var start = _length;
        WriteFormatted(value, format);

        // An escape never begins with a dot, so that what was written is a dot segment exactly if the value was.
        if (_buffer[start.._length] is "." or "..")
        {
            throw new ArgumentException("A path segment must not be '.' or '..': it would lead to another resource.", nameof(value));
        }
    }

    /// <inheritdoc cref="AppendPath{T}(T, string?)"/>
    public void AppendPath<T>(T? value, string? format = null)
        where T : struct, IFormattable
    {
        if (value is { } present)
        {
            AppendPath(present, format);
        }
    }

    /// <summary>The finished, absolute address.</summary>
    public Uri ToUri()
    {
        var text = _buffer[.._length].ToString();
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        this = default;
        return new Uri(text, UriKind.Absolute);
    }

    private void WriteFormatted<T>(T value, string? format)
        where T : IFormattable?
    {
        switch (value)
        {
            case null:
                break;
            case Uri address:
                WriteEscaped(address.OriginalString);
                break;
            case ISpanFormattable:
                Span<char> formatted = stackalloc char[128];

                // The cast of a value type to an interface it implements is a call without a box.
                if (((ISpanFormattable)value).TryFormat(formatted, out var written, format, CultureInfo.InvariantCulture))
                {
                    WriteEscaped(formatted[..written]);
                }
                else
                {
                    WriteEscaped(value.ToString(format, CultureInfo.InvariantCulture));
                }

                break;
            default:
                WriteEscaped(value.ToString(format, CultureInfo.InvariantCulture));
                break;
        }
    }

    private void WriteEscaped(scoped ReadOnlySpan<char> value)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is '-' or '.' or '_' or '~'))
            {
                Reserve(1)[0] = (char)rune.Value;
                _length++;
                continue;
            }

            foreach (var octet in bytes[..rune.EncodeToUtf8(bytes)])
            {
                var escape = Reserve(3);
                escape[0] = '%';
                escape[1] = "0123456789ABCDEF"[octet >> 4];
                escape[2] = "0123456789ABCDEF"[octet & 15];
                _length += 3;
            }
        }
    }

    private void Write(scoped ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
    }

    private Span<char> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
            _buffer[.._length].CopyTo(larger);
            if (_rented is not null)
            {
                ArrayPool<char>.Shared.Return(_rented);
            }

            _buffer = _rented = larger;
        }

        return _buffer[_length..];
    }
}
