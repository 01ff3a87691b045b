using System.Collections;

namespace AuthSdk.CareCentric;

/// <summary>
/// Values that FHIR has as a list and samples of the documentation as one, or the other way round. It is a list, and written as it was read.
/// </summary>
/// <typeparam name="T">The values.</typeparam>
public sealed class OneOrMany<T> : IReadOnlyList<T>
{
    private readonly IReadOnlyList<T> _values;

    /// <summary>One value, which is written without a list around it.</summary>
    /// <param name="value">The value.</param>
    public OneOrMany(T value)
    {
        _values = [value];
        IsSingle = true;
    }

    /// <summary>A list of values.</summary>
    /// <param name="values">The values.</param>
    public OneOrMany(IReadOnlyList<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values;
    }

    /// <summary>Whether it is written as one value, without a list around it.</summary>
    public bool IsSingle { get; }

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public T this[int index] => _values[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
