using System.Buffers;
using System.Runtime.CompilerServices;

namespace AuthSdk.Http;

/// <content>Values that fill placeholders of the route. In its query part they may be anything, in its path they must not lead elsewhere.</content>
public ref partial struct RequestUrl
{
    private const string DotSegment = "A path segment must not be '.' or '..': it would lead to another resource.";

    private static readonly SearchValues<char> EncodedPath =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/%");

    private static readonly SearchValues<char> EncodedQuery =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/%?[]");

    /// <summary>Fills a placeholder, escaped as one segment or a part of one. <see langword="null"/> appends nothing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The name of the argument, for the exception.</param>
    /// <exception cref="ArgumentException">
    /// The value is <c>.</c> or <c>..</c>, which would lead to another resource, or has half of a surrogate pair.
    /// </exception>
    public void AppendPath(string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        var start = _length;
        _subject = parameter;
        WriteEscaped(value);
        RefuseDots(start, parameter);
    }

    /// <summary>Fills a placeholder with an address, in the spelling in which it was created.</summary>
    /// <param name="value">The address.</param>
    /// <exception cref="ArgumentException">The value is <c>.</c> or <c>..</c>.</exception>
    public void AppendPath(Uri? value) => AppendPath(value?.OriginalString, nameof(value));

    /// <summary>Fills a placeholder with <c>True</c> or <c>False</c>.</summary>
    /// <param name="value">The value.</param>
    public void AppendPath(bool value) => Write(value ? bool.TrueString : bool.FalseString);

    /// <summary>Fills a placeholder with <c>True</c>, <c>False</c> or nothing.</summary>
    /// <param name="value">The value.</param>
    public void AppendPath(bool? value) => WriteEscaped(value?.ToString());

    /// <summary>Fills a placeholder with a formatted value. <see langword="null"/> appends nothing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format string.</param>
    /// <param name="parameter">The name of the argument, for the exception.</param>
    /// <exception cref="ArgumentException">The formatted value is <c>.</c> or <c>..</c>.</exception>
    public void AppendPath<T>(T value, string? format = null, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : IFormattable?
    {
        var start = _length;
        _subject = parameter;
        WriteFormatted(value, format);
        RefuseDots(start, parameter);
    }

    /// <inheritdoc cref="AppendPath{T}(T, string?, string?)"/>
    public void AppendPath<T>(T? value, string? format = null, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, IFormattable
    {
        if (value is { } present)
        {
            AppendPath(present, format, parameter);
        }
    }

    /// <summary>Fills a placeholder with several segments: slashes stay, what is between them is escaped. <see langword="null"/> appends nothing.</summary>
    /// <param name="value">The segments.</param>
    /// <param name="parameter">The name of the argument, for the exception.</param>
    /// <exception cref="ArgumentException">A segment is <c>.</c> or <c>..</c>.</exception>
    public void AppendSegments(string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        var start = _length;
        _subject = parameter;
        WriteEscaped(value, kept: '/');
        RefuseDots(start, parameter);
    }

    /// <summary>Fills a placeholder with the segments of a formatted value. <see langword="null"/> appends nothing.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="format">A format string.</param>
    /// <param name="parameter">The name of the argument, for the exception.</param>
    /// <exception cref="ArgumentException">A segment is <c>.</c> or <c>..</c>.</exception>
    public void AppendSegments<T>(T value, string? format = null, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : IFormattable?
    {
        var start = _length;
        _subject = parameter;
        WriteFormatted(value, format, kept: '/');
        RefuseDots(start, parameter);
    }

    /// <inheritdoc cref="AppendSegments{T}(T, string?, string?)"/>
    public void AppendSegments<T>(T? value, string? format = null, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, IFormattable
    {
        if (value is { } present)
        {
            AppendSegments(present, format, parameter);
        }
    }

    /// <summary>Fills a placeholder with text that is percent-encoded already. <see langword="null"/> appends nothing.</summary>
    /// <param name="value">The text; slashes in it separate segments.</param>
    /// <param name="parameter">The name of the argument, for the exception.</param>
    /// <exception cref="ArgumentException">The text is not encoded, would end the path, or has a dot segment.</exception>
    public void AppendEncodedPath(string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        var start = _length;
        Write(CheckEncoded(value, _hasQuery ? EncodedQuery : EncodedPath, parameter));
        RefuseDots(start, parameter);
    }

    /// <summary>Checks the path as a whole: a dot segment may have come together from several arguments.</summary>
    private void EndPath()
    {
        RefuseDots(_pathStart, parameter: null);
        _hasQuery = true;
    }

    private readonly void RefuseDots(int start, string? parameter)
    {
        if (_hasQuery)
        {
            return;
        }

        for (var rest = (ReadOnlySpan<char>)_buffer[start.._length]; !rest.IsEmpty;)
        {
            var end = rest.IndexOf('/');
            var segment = end < 0 ? rest : rest[..end];
            if (IsDots(segment))
            {
                throw new ArgumentException(DotSegment, parameter);
            }

            rest = rest[Math.Min(segment.Length + 1, rest.Length)..];
        }
    }

    // What is decoded before dot segments are removed counts as well (RFC 3986 section 6.2.2).
    private static bool IsDots(ReadOnlySpan<char> segment)
    {
        var dots = 0;
        for (var i = 0; i < segment.Length; i++, dots++)
        {
            if (segment[i..].StartsWith("%2E", StringComparison.OrdinalIgnoreCase))
            {
                i += 2;
            }
            else if (segment[i] != '.')
            {
                return false;
            }
        }

        return dots is 1 or 2;
    }

    private static string? CheckEncoded(string? value, SearchValues<char> allowed, string? parameter)
    {
        if (value.AsSpan().IndexOfAnyExcept(allowed) >= 0)
        {
            throw new ArgumentException("The value is declared to be percent-encoded and has a character that must be.", parameter);
        }

        for (var i = value.AsSpan().IndexOf('%'); i >= 0 && i < value!.Length; i++)
        {
            if (value[i] == '%' && !(i + 2 < value.Length && char.IsAsciiHexDigit(value[i + 1]) && char.IsAsciiHexDigit(value[i + 2])))
            {
                throw new ArgumentException("The value is declared to be percent-encoded and has a '%' without two hexadecimal digits.", parameter);
            }
        }

        return value;
    }
}
