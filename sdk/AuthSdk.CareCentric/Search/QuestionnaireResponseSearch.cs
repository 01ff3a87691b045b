namespace AuthSdk.CareCentric;

/// <summary>A search for answers to questionnaires of one patient.</summary>
public sealed record QuestionnaireResponseSearch : PatientRecordSearch
{
    /// <summary>Searches for records of one patient.</summary>
    /// <param name="patient">The patient: an id, or a <see cref="PatientFilter"/>.</param>
    public QuestionnaireResponseSearch(PatientFilter patient)
        : base(patient)
    {
    }

    private QuestionnaireResponseSearch()
    {
    }

    /// <summary>The questionnaire: <c>Questionnaire/{id}</c>, or <see cref="SearchToken.Of"/> with its system and value.</summary>
    [AliasAs("questionnaire")]
    public SearchToken? Questionnaire { get; init; }

    /// <summary>When it was answered. Several conditions must all be true.</summary>
    [AliasAs("authored"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? Authored { get; init; }

    /// <summary>Such as <c>completed</c>.</summary>
    [AliasAs("status")]
    public SearchToken? Status { get; init; }

    /// <summary><see cref="SearchSorts.Date"/> or <see cref="SearchSorts.DateDescending"/>.</summary>
    [AliasAs("_sort")]
    public string? Sort { get; init; }

    /// <summary>Searches for answers by its logical id, without a patient. Unlike the operation that gets it, an unknown id is no error.</summary>
    /// <param name="id">The logical id.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public static QuestionnaireResponseSearch ById(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new QuestionnaireResponseSearch { Id = id };
    }
}
