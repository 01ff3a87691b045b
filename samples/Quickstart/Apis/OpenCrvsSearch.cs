using AuthSdk.OpenCrvs;

namespace AuthSdk.Samples.Quickstart.Apis;

/// <summary>The search that both generations of OpenCRVS are asked for.</summary>
internal static class OpenCrvsSearch
{
    public static EventSearch Births { get; } = new()
    {
        Query = new SearchExpression { Type = "and", Clauses = [new SearchClause { EventType = "birth" }] },
        Limit = 5,
    };

    public static string Describe(EventSearchResult result) => $"births found: {result.Total}";
}
