namespace AuthSdk.CareCentric;

/// <summary>A text to search for. It means itself: what FHIR reserves in it is escaped. A <see cref="string"/> turns into one.</summary>
public readonly record struct SearchText : IFormattable
{
    private readonly string? _text;

    /// <summary>Searches for a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public SearchText(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        _text = SearchEscape.Escape(text);
    }

    /// <summary>Searches for a text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator SearchText(string text) => new(text);

    /// <summary>The value of the search parameter.</summary>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
