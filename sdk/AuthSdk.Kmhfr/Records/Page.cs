using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The records on the page.</typeparam>
public sealed record Page<T>
{
    /// <summary>How many records there are on all pages. Depends on the account: each sees only what its role allows.</summary>
    public int Count { get; init; }

    /// <summary>The address of the next page. Behind a proxy it may say <c>http</c>; ask for the next page number instead.</summary>
    public string? Next { get; init; }

    /// <summary>The address of the previous page.</summary>
    public string? Previous { get; init; }

    /// <summary>How many records a page holds; 30 unless asked for otherwise.</summary>
    public int PageSize { get; init; }

    /// <summary>The number of this page, from 1.</summary>
    public int CurrentPage { get; init; }

    /// <summary>How many pages there are; 1 for an empty list.</summary>
    public int TotalPages { get; init; }

    /// <summary>The position of the first record on this page, from 1; 0 for an empty list.</summary>
    public int StartIndex { get; init; }

    /// <summary>The position of the last record on this page, from 1; 0 for an empty list.</summary>
    public int EndIndex { get; init; }

    /// <summary>The five page numbers after this one, even past the last page.</summary>
    public IReadOnlyList<int>? NearPages { get; init; }

    /// <summary>Computed by the server from record positions instead of page numbers, so it may be negative. Do not use it.</summary>
    public IReadOnlyList<int>? FarPages { get; init; }

    /// <summary>The records.</summary>
    public required IReadOnlyList<T> Results { get; init; }

    /// <summary>Whether there is a page after this one.</summary>
    [JsonIgnore]
    public bool HasNext => CurrentPage < TotalPages;

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
