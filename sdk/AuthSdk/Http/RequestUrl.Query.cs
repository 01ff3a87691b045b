namespace AuthSdk.Http;

/// <content>Query parameters. A name is escaped by whoever writes it, since it is known when the program is compiled.</content>
public ref partial struct RequestUrl
{
    /// <summary>Appends a query parameter. <see langword="null"/> appends nothing.</summary>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="value">Its value.</param>
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
    /// <see cref="CollectionFormat.Multi"/> skips the former and writes nothing for the latter.
    /// </param>
    /// <param name="format">How they are written.</param>
    /// <param name="valueFormat">Ignored: text has no format. Present so that all collections are written alike.</param>
    public void AppendQuery(string name, IEnumerable<string?>? values, CollectionFormat format, string? valueFormat = null)
    {
        if (StartCollection(name, values, format))
        {
            var index = 0;
            foreach (var value in values!)
            {
                if (StartElement(name, value is null, format, index++))
                {
                    WriteEscaped(value);
                }
            }
        }
    }

    /// <inheritdoc cref="AppendQuery(string, IEnumerable{string?}, CollectionFormat, string?)"/>
    public void AppendQuery(string name, IEnumerable<bool>? values, CollectionFormat format, string? valueFormat = null) =>
        AppendQuery(name, values?.Select(value => value ? bool.TrueString : bool.FalseString), format, valueFormat);

    /// <summary>Appends a query parameter with several values. <see langword="null"/> appends nothing.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="values">
    /// Its values. Joined formats write a <see langword="null"/> as an empty value and no values as <c>name=</c>;
    /// <see cref="CollectionFormat.Multi"/> skips the former and writes nothing for the latter.
    /// </param>
    /// <param name="format">How they are written.</param>
    /// <param name="valueFormat">A format string for each value.</param>
    public void AppendQuery<T>(string name, IEnumerable<T>? values, CollectionFormat format, string? valueFormat = null)
        where T : IFormattable?
    {
        if (StartCollection(name, values, format))
        {
            var index = 0;
            foreach (var value in values!)
            {
                if (StartElement(name, value is null, format, index++) && value is not null)
                {
                    WriteFormatted(value, valueFormat);
                }
            }
        }
    }

    /// <inheritdoc cref="AppendQuery{T}(string, IEnumerable{T}, CollectionFormat, string?)"/>
    public void AppendQuery<T>(string name, IEnumerable<T?>? values, CollectionFormat format, string? valueFormat = null)
        where T : struct, IFormattable
    {
        if (StartCollection(name, values, format))
        {
            var index = 0;
            foreach (var value in values!)
            {
                if (StartElement(name, value is null, format, index++) && value is { } present)
                {
                    WriteFormatted(present, valueFormat);
                }
            }
        }
    }

    /// <summary>Writes the name once for the joined formats.</summary>
    private bool StartCollection<T>(string name, IEnumerable<T>? values, CollectionFormat format)
    {
        if (values is null)
        {
            return false;
        }

        if (format != CollectionFormat.Multi)
        {
            WriteName(name);
        }

        return true;
    }

    /// <summary>Writes what comes before an element.</summary>
    /// <returns>Whether the element itself is written.</returns>
    private bool StartElement(string name, bool isNull, CollectionFormat format, int index)
    {
        if (format == CollectionFormat.Multi)
        {
            if (isNull)
            {
                return false;
            }

            WriteName(name);
            return true;
        }

        if (index > 0)
        {
            // The separator is data of one joined value, and escaped like the rest of it.
            Write(format switch
            {
                CollectionFormat.Ssv => "%20",
                CollectionFormat.Tsv => "%09",
                CollectionFormat.Pipes => "%7C",
                _ => "%2C",
            });
        }

        return true;
    }

    private void WriteName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!_hasQuery)
        {
            Write("?");
        }
        else if (_buffer[_length - 1] is not ('?' or '&'))
        {
            Write("&");
        }

        _hasQuery = true;
        Write(name);
        Write("=");
    }
}
