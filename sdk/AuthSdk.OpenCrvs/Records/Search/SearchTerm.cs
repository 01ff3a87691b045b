using System.Globalization;

namespace AuthSdk.OpenCrvs;

/// <summary>A condition on one value.</summary>
public sealed record SearchTerm
{
    /// <summary><c>exact</c>, <c>anyOf</c>, <c>fuzzy</c>, <c>range</c>, <c>timePeriod</c> or <c>within</c>.</summary>
    public required string Type { get; init; }

    /// <summary>
    /// The value of <c>exact</c>, <c>fuzzy</c> and <c>timePeriod</c> (one of <see cref="SearchTimePeriods"/>).
    /// </summary>
    public string? Term { get; init; }

    /// <summary>The values of <c>anyOf</c>.</summary>
    public IReadOnlyList<string>? Terms { get; init; }

    /// <summary>The lower end of <c>range</c>, included.</summary>
    public string? Gte { get; init; }

    /// <summary>The upper end of <c>range</c>, included.</summary>
    public string? Lte { get; init; }

    /// <summary>The id of the location of <c>within</c>.</summary>
    public string? Location { get; init; }

    /// <summary>The value is this one.</summary>
    /// <param name="term">The value.</param>
    public static SearchTerm Exact(string term) => new() { Type = "exact", Term = term };

    /// <summary>The value is one of these.</summary>
    /// <param name="terms">The values.</param>
    public static SearchTerm AnyOf(params string[] terms) => new() { Type = "anyOf", Terms = terms };

    /// <summary>The value resembles this one. Only for <see cref="SearchClause.Data"/>.</summary>
    /// <param name="term">The value.</param>
    public static SearchTerm Fuzzy(string term) => new() { Type = "fuzzy", Term = term };

    /// <summary>The date lies between these, both included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static SearchTerm Between(DateOnly first, DateOnly last) => new()
    {
        Type = "range",
        Gte = first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Lte = last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>The date is this one.</summary>
    /// <param name="date">The day.</param>
    public static SearchTerm On(DateOnly date) => Exact(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The date lies in a time that ends now.</summary>
    /// <param name="timePeriod">One of <see cref="SearchTimePeriods"/>.</param>
    public static SearchTerm InPeriod(string timePeriod) => new() { Type = "timePeriod", Term = timePeriod };

    /// <summary>The location is this one or lies in it.</summary>
    /// <param name="location">The id of the location.</param>
    public static SearchTerm Within(string location) => new() { Type = "within", Location = location };
}
