using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>What every list understands: page, order, search, and which fields to return.</summary>
/// <remarks>
/// The newer server generation, as published, ignores filters and returns every row. Where a filter matters, check that what
/// comes back matches. An invalid value gives an empty page on the older one.
/// </remarks>
public record ListQuery
{
    /// <summary>The number of the page, from 1. Past the last page the server answers 404.</summary>
    [AliasAs("page")]
    public int? Page { get; init; }

    /// <summary>
    /// Records on a page; 30 unless given. The server has no limit of its own, but large pages of facilities time out: 100 is a
    /// good size.
    /// </summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>A field, with <c>-</c> in front for descending order. Fields that the list cannot be ordered by are ignored.</summary>
    [AliasAs("ordering")]
    public string? Ordering { get; init; }

    /// <summary>The wire names of the fields to return; all without any. Names that do not exist are ignored.</summary>
    [AliasAs("fields")]
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>
    /// Facilities, export rows and community units: digits match the code exactly, other text is searched in the name. Other lists:
    /// text in any field.
    /// </summary>
    [AliasAs("search")]
    public string? Search { get; init; }

    /// <summary>Only records made at this instant or earlier.</summary>
    [AliasAs("created_before"), Query(Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFzzz")]
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>Only records made at this instant or later.</summary>
    [AliasAs("created_after"), Query(Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFzzz")]
    public DateTimeOffset? CreatedAfter { get; init; }

    /// <summary>Only records made at this very instant.</summary>
    [AliasAs("created_on"), Query(Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFzzz")]
    public DateTimeOffset? CreatedOn { get; init; }

    /// <summary>Only records changed at this instant or earlier.</summary>
    [AliasAs("updated_before"), Query(Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFzzz")]
    public DateTimeOffset? UpdatedBefore { get; init; }

    /// <summary>Only records changed at this instant or later.</summary>
    [AliasAs("updated_after"), Query(Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFzzz")]
    public DateTimeOffset? UpdatedAfter { get; init; }

    /// <summary>Only records changed at this very instant.</summary>
    [AliasAs("updated_on"), Query(Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFzzz")]
    public DateTimeOffset? UpdatedOn { get; init; }

    /// <summary>Only records in use, or only others.</summary>
    [AliasAs("is_active")]
    public bool? IsActive { get; init; }

    /// <summary>Only deleted records, or only others.</summary>
    [AliasAs("is_deleted")]
    public bool? IsDeleted { get; init; }

    /// <summary>
    /// Further filters: the wire name of any field of the records, such as <c>town_name</c>, and the value that it must have exactly. Several
    /// must all be true; what is here and a property of its own, too, is sent twice.
    /// </summary>
    [JsonExtensionData]
    public IReadOnlyDictionary<string, string>? Filters { get; init; }
}
