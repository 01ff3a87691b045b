namespace AuthSdk.CareCentric;

/// <summary>A code or an identifier to search for. Its parts mean themselves: what FHIR reserves in them is escaped.</summary>
/// <remarks>A <see cref="string"/> turns into a code of any system. <see cref="AnyOf"/> joins several.</remarks>
public readonly record struct SearchToken : IFormattable
{
    private readonly string? _text;

    private SearchToken(string text) => _text = text;

    /// <summary>A code, of whatever system.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator SearchToken(string code) => Code(code);

    /// <summary>A code, of whatever system: <c>code</c>.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static SearchToken Code(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new SearchToken(SearchEscape.Escape(code));
    }

    /// <summary>A code or an identifier of one system: <c>system|code</c>.</summary>
    /// <param name="system">The system, a URL, such as <see cref="IdentifierSystems.NhsNumber"/>.</param>
    /// <param name="code">The code or identifier.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public static SearchToken Of(string system, string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(system);
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new SearchToken($"{SearchEscape.Escape(system)}|{SearchEscape.Escape(code)}");
    }

    /// <summary>Whatever code of one system: <c>system|</c>.</summary>
    /// <param name="system">The system, a URL.</param>
    /// <exception cref="ArgumentException">The system is blank.</exception>
    public static SearchToken AnyIn(string system)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(system);
        return new SearchToken(SearchEscape.Escape(system) + "|");
    }

    /// <summary>
    /// A code that has no system: <c>|code</c>. Version 0.9.0 of the API has this for <see cref="PatientSearch.NhsNumberVerificationStatus"/>
    /// alone, 0.8.0 for all codes.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public static SearchToken WithoutSystem(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return new SearchToken("|" + SearchEscape.Escape(code));
    }

    /// <summary>A concept of SNOMED CT.</summary>
    /// <param name="conceptId">The id of the concept, such as <c>27113001</c> for body weight.</param>
    public static SearchToken Snomed(string conceptId) => Of(CodeSystems.SnomedCt, conceptId);

    /// <summary>An NHS number.</summary>
    /// <param name="number">Its ten digits. Spaces between them are left out.</param>
    public static SearchToken NhsNumber(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return Of(IdentifierSystems.NhsNumber, number.Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>Several, of which one must match.</summary>
    /// <param name="tokens">They.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static SearchToken AnyOf(params SearchToken[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens.Length == 0)
        {
            throw new ArgumentException("A search for any of no codes finds nothing.", nameof(tokens));
        }

        return new SearchToken(string.Join(',', tokens));
    }

    /// <summary>The value of the search parameter.</summary>
    /// <returns>Such as <c>http://snomed.info/sct|27113001</c>.</returns>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
