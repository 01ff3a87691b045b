namespace AuthSdk.Kmhfr;

/// <summary>Filters of documents.</summary>
public sealed record DocumentQuery : ListQuery
{
    /// <summary>The name.</summary>
    [AliasAs("name")]
    public string? Name { get; init; }

    /// <summary>The kind of document.</summary>
    [AliasAs("document_type")]
    public string? DocumentType { get; init; }
}
