using System.Runtime.CompilerServices;

namespace AuthSdk.Http;

/// <content>Query parameters. A name is escaped by whoever writes it, since it is known when the program is compiled.</content>
public ref partial struct RequestUrl
{
    /// <summary>Appends a query parameter. <see langword="null"/> appends nothing.</summary>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The value has half of a surrogate pair.</exception>
    public void AppendQuery(string name, string? value)
    {
        if (value is not null)
        {
            WriteName(name);
            WriteEscaped(value);
        }
    }

    /// <inheritdoc cref="AppendQuery(string, string?)"/>
    /// <remarks>An address is written in the spelling in which it was created.</remarks>
    public void AppendQuery(string name, Uri? value) => AppendQuery(name, value?.OriginalString);

    /// <summary>Appends a query parameter, <c>True</c> or <c>False</c>.</summary>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="value">Its value.</param>
    public void AppendQuery(string name, bool value) => AppendQuery(name, value ? bool.TrueString : bool.FalseString);

    /// <summary>Appends a query parameter, <c>True</c> or <c>False</c>. <see langword="null"/> appends nothing.</summary>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="value">Its value.</param>
    public void AppendQuery(string name, bool? value) => AppendQuery(name, value?.ToString());

    /// <summary>Appends a formatted query parameter. <see langword="null"/> appends nothing.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="value">Its value.</param>
    /// <param name="format">A format string.</param>
    public void AppendQuery<T>(string name, T value, string? format = null)
        where T : IFormattable?
    {
        if (value is not null)
        {
            WriteName(name);
            WriteFormatted(value, format);
        }
    }

    /// <inheritdoc cref="AppendQuery{T}(string, T, string?)"/>
    public void AppendQuery<T>(string name, T? value, string? format = null)
        where T : struct, IFormattable
    {
        if (value is { } present)
        {
            AppendQuery(name, present, format);
        }
    }

    /// <summary>Appends a query parameter with several values. <see langword="null"/> appends nothing.</summary>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="values">
    /// Its values. Joined formats write a <see langword="null"/> as an empty value and no values as <c>name=</c>;
    /// the others skip the former and write nothing for the latter.
    /// </param>
    /// <param name="format">How they are written.</param>
    /// <param name="valueFormat">Ignored: text has no format. Present so that all collections are written alike.</param>
    public void AppendQuery(string name, IEnumerable<string?>? values, CollectionFormat format, string? valueFormat = null)
    {
        if (values is not null)
        {
            BeginValues(name, format);
            foreach (var value in values)
            {
                AppendValue(value);
            }
        }
    }

    /// <inheritdoc cref="AppendQuery(string, IEnumerable{string?}, CollectionFormat, string?)"/>
    public void AppendQuery(string name, IEnumerable<bool>? values, CollectionFormat format, string? valueFormat = null)
    {
        if (values is not null)
        {
            BeginValues(name, format);
            foreach (var value in values)
            {
                AppendValue(value ? bool.TrueString : bool.FalseString);
            }
        }
    }

    /// <summary>Appends a query parameter with several values. <see langword="null"/> appends nothing.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="values">
    /// Its values. Joined formats write a <see langword="null"/> as an empty value and no values as <c>name=</c>;
    /// the others skip the former and write nothing for the latter.
    /// </param>
    /// <param name="format">How they are written.</param>
    /// <param name="valueFormat">A format string for each value.</param>
    public void AppendQuery<T>(string name, IEnumerable<T>? values, CollectionFormat format, string? valueFormat = null)
        where T : IFormattable?
    {
        if (values is not null)
        {
            BeginValues(name, format);
            foreach (var value in values)
            {
                AppendValue(value, valueFormat);
            }
        }
    }

    /// <inheritdoc cref="AppendQuery{T}(string, IEnumerable{T}, CollectionFormat, string?)"/>
    public void AppendQuery<T>(string name, IEnumerable<T?>? values, CollectionFormat format, string? valueFormat = null)
        where T : struct, IFormattable
    {
        if (values is not null)
        {
            BeginValues(name, format);
            foreach (var value in values)
            {
                AppendValue(value, valueFormat);
            }
        }
    }

    /// <summary>Appends a query parameter whose value is percent-encoded already. <see langword="null"/> appends nothing.</summary>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="value">Its value.</param>
    /// <param name="parameter">The name of the argument, for the exception.</param>
    /// <exception cref="ArgumentException">The value has a character that must be encoded.</exception>
    public void AppendEncodedQuery(string name, string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        if (value is not null)
        {
            WriteName(name);
            Write(CheckEncoded(value, EncodedQuery, parameter));
        }
    }

    /// <summary>Appends a name without a value. <see langword="null"/> and blank text append nothing.</summary>
    /// <param name="value">The name.</param>
    public void AppendFlag(string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            WriteSeparator();
            _subject = nameof(value);
            WriteEscaped(value);
        }
    }

    /// <summary>Appends a formatted name without a value. <see langword="null"/> appends nothing.</summary>
    /// <typeparam name="T">The type of the name.</typeparam>
    /// <param name="value">The name.</param>
    /// <param name="format">A format string.</param>
    public void AppendFlag<T>(T value, string? format = null)
        where T : IFormattable?
    {
        if (value is not null)
        {
            WriteSeparator();
            _subject = nameof(value);
            WriteFormatted(value, format);
        }
    }

    /// <inheritdoc cref="AppendFlag{T}(T, string?)"/>
    public void AppendFlag<T>(T? value, string? format = null)
        where T : struct, IFormattable
    {
        if (value is { } present)
        {
            AppendFlag(present, format);
        }
    }

    private void WriteName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        WriteSeparator();
        Write(_keys.AsSpan(0, _keyLength));
        Write(name);
        Write("=");

        // Below a key the name may be empty; the key is then what there is to name.
        _subject = name.Length > 0 ? name : _subject;
    }

    private void WriteSeparator()
    {
        if (_isForm)
        {
            Write(_length > 0 ? "&" : "");
        }
        else if (!_hasQuery)
        {
            EndPath();
            Write("?");
        }
        else if (_buffer[_length - 1] is not ('?' or '&'))
        {
            Write("&");
        }
    }
}
