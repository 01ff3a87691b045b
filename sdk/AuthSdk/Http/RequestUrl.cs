using System.Buffers;
using System.Globalization;
using System.Text;

namespace AuthSdk.Http;

/// <summary>
/// Builds the address of an operation: base address, route, query; or a form, which is a query in the body of the request. Values are
/// escaped, and formatted with the invariant culture.
/// </summary>
/// <remarks>Use it as a local variable and end with <see cref="ToUri"/> or <see cref="ToFormContent"/>, which gives its buffers back.</remarks>
public ref partial struct RequestUrl
{
    // A character that is never escaped, for values that keep no other.
    private const char Unreserved = '-';

    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private int _pathStart;
    private bool _hasQuery;
    private bool _isForm;

    // What stands before the name of every parameter.
    private char[]? _keys;
    private int _keyLength;

    // The argument or query parameter that is being written, for exceptions.
    private string? _subject;

    // The parameter whose values are being written.
    private string? _valuesName;
    private CollectionFormat _valuesFormat;
    private int _valueIndex;

    /// <summary>Starts with the base address, or with the link that stands in place of it and of the route.</summary>
    /// <param name="baseAddress">The base address, without a slash at its end; or the link, which may have a query.</param>
    /// <param name="initialBuffer">Space on the caller's stack; a longer address moves to a pooled array.</param>
    public RequestUrl(string baseAddress, Span<char> initialBuffer)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        _buffer = initialBuffer;
        Write(baseAddress);
        _pathStart = _length;
        _hasQuery = baseAddress.Contains('?', StringComparison.Ordinal);
    }

    /// <summary>Appends text of the route's template as it is.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text ends a path that arguments have given a dot segment.</exception>
    public void AppendLiteral(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mark = _hasQuery ? -1 : text.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0)
        {
            Write(text);
            return;
        }

        Write(text.AsSpan(0, mark));
        EndPath();
        Write(text.AsSpan(mark));
    }

    /// <summary>The finished, absolute address.</summary>
    /// <exception cref="ArgumentException">Arguments have given the path a dot segment.</exception>
    public Uri ToUri()
    {
        if (!_hasQuery)
        {
            EndPath();
        }

        var text = _buffer[.._length].ToString();
        Release();
        return new Uri(text, UriKind.Absolute);
    }

    private void Release()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        if (_keys is not null)
        {
            ArrayPool<char>.Shared.Return(_keys);
        }

        this = default;
    }

    private void WriteFormatted<T>(T value, string? format, char kept = Unreserved)
        where T : IFormattable?
    {
        switch (value)
        {
            case null:
                break;
            case Uri address:
                WriteEscaped(address.OriginalString, kept);
                break;
            case ISpanFormattable:
                Span<char> formatted = stackalloc char[128];

                // The cast of a value type to an interface it implements is a call without a box.
                if (((ISpanFormattable)value).TryFormat(formatted, out var written, format, CultureInfo.InvariantCulture))
                {
                    WriteEscaped(formatted[..written], kept);
                }
                else
                {
                    WriteEscaped(value.ToString(format, CultureInfo.InvariantCulture), kept);
                }

                break;
            default:
                WriteEscaped(value.ToString(format, CultureInfo.InvariantCulture), kept);
                break;
        }
    }

    private void WriteEscaped(scoped ReadOnlySpan<char> value, char kept = Unreserved)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                TextValue.RequirePaired(value, _subject);
            }

            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is '-' or '.' or '_' or '~' || rune.Value == kept))
            {
                Reserve(1)[0] = (char)rune.Value;
                _length++;
                continue;
            }

            if (_isForm && rune.Value == ' ')
            {
                Write("+");
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
