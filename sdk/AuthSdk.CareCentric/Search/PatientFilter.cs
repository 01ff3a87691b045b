namespace AuthSdk.CareCentric;

/// <summary>The one patient whose records a search is for. A <see cref="string"/> turns into one: it is the patient's id.</summary>
public sealed record PatientFilter
{
    private PatientFilter()
    {
    }

    internal string? Reference { get; private init; }

    internal SearchToken? Identifier { get; private init; }

    internal SearchText? Family { get; private init; }

    /// <summary>The patient with this id.</summary>
    /// <param name="id">The logical id, also as <c>Patient/…</c>.</param>
    public static implicit operator PatientFilter(string id) => ById(id);

    /// <summary>The patient with this id.</summary>
    /// <param name="id">The logical id, also as <c>Patient/…</c>.</param>
    /// <exception cref="ArgumentException">The id is blank, or names several patients; the API takes one.</exception>
    public static PatientFilter ById(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return id.Contains(',', StringComparison.Ordinal)
            ? throw new ArgumentException("A search is for exactly one patient.", nameof(id))
            : new PatientFilter { Reference = id };
    }

    /// <summary>The patient with this identifier.</summary>
    /// <param name="system">Its name space, such as <see cref="IdentifierSystems.NhsNumber"/>.</param>
    /// <param name="value">The identifier.</param>
    /// <exception cref="ArgumentException">One of them is blank.</exception>
    public static PatientFilter ByIdentifier(string system, string value) => new() { Identifier = SearchToken.Of(system, value) };

    /// <summary>The patient with this NHS number.</summary>
    /// <param name="number">Its ten digits. Spaces between them are left out.</param>
    /// <exception cref="ArgumentException">The number is blank.</exception>
    public static PatientFilter ByNhsNumber(string number) => new() { Identifier = SearchToken.NhsNumber(number) };

    /// <summary>Patients of this family name and all that are linked to them. Version 0.8.0 only; 0.9.0 no longer shows it.</summary>
    /// <param name="family">The beginning of the family name.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static PatientFilter ByFamilyWithLinked(string family) => new() { Family = new SearchText(family) };
}
