namespace AuthSdk.Http;

/// <content>The values of a collection, one by one: for those that have to be turned into text first.</content>
public ref partial struct RequestUrl
{
    /// <summary>Begins a query parameter with several values; each <see cref="AppendValue(string?)"/> adds one.</summary>
    /// <param name="name">Its name, escaped.</param>
    /// <param name="format">How the values are written.</param>
    public void BeginValues(string name, CollectionFormat format)
    {
        ArgumentNullException.ThrowIfNull(name);
        (_valuesName, _valuesFormat, _valueIndex) = (name, format, 0);
        if (format is not (CollectionFormat.Multi or CollectionFormat.Indexed))
        {
            WriteName(name);
        }
    }

    /// <summary>Adds a value to the query parameter that was begun last.</summary>
    /// <param name="value">
    /// The value. The joined formats write <see langword="null"/> as an empty value; the others skip it.
    /// </param>
    public void AppendValue(string? value)
    {
        if (StartValue(value is null))
        {
            WriteEscaped(value);
        }
    }

    /// <summary>Adds a formatted value to the query parameter that was begun last.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">
    /// The value. The joined formats write <see langword="null"/> as an empty value; the others skip it.
    /// </param>
    /// <param name="format">A format string.</param>
    public void AppendValue<T>(T value, string? format = null)
        where T : IFormattable?
    {
        if (StartValue(value is null))
        {
            WriteFormatted(value, format);
        }
    }

    /// <inheritdoc cref="AppendValue{T}(T, string?)"/>
    public void AppendValue<T>(T? value, string? format = null)
        where T : struct, IFormattable
    {
        if (value is { } present)
        {
            AppendValue(present, format);
        }
        else
        {
            AppendValue(null);
        }
    }

    /// <summary>Writes what comes before a value.</summary>
    /// <returns>Whether the value itself is written.</returns>
    private bool StartValue(bool isNull)
    {
        var index = _valueIndex++;
        if (_valuesFormat is CollectionFormat.Multi or CollectionFormat.Indexed)
        {
            if (!isNull && _valuesFormat == CollectionFormat.Multi)
            {
                WriteName(_valuesName!);
            }
            else if (!isNull)
            {
                EnterIndex(_valuesName!, index, out var outer);
                WriteName("");
                LeaveKey(outer);
            }

            return !isNull;
        }

        if (index > 0)
        {
            // The separator is data of one joined value, and escaped like the rest of it.
            Write(_valuesFormat switch
            {
                CollectionFormat.Ssv => _isForm ? "+" : "%20",
                CollectionFormat.Tsv => "%09",
                CollectionFormat.Pipes => "%7C",
                _ => "%2C",
            });
        }

        return true;
    }
}
