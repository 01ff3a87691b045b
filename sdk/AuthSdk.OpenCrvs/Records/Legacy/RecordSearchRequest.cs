namespace AuthSdk.OpenCrvs;

/// <summary>A search for records through GraphQL, for versions before the Events API.</summary>
public sealed record RecordSearchRequest
{
    /// <summary>Asks for the fields that <see cref="RecordSummary"/> has.</summary>
    public const string SearchEvents = """
        query searchEvents($advancedSearchParameters: AdvancedSearchParametersInput!, $sort: String, $count: Int, $skip: Int) {
          searchEvents(advancedSearchParameters: $advancedSearchParameters, sort: $sort, count: $count, skip: $skip) {
            totalItems
            results {
              id
              type
              registration {
                status contactNumber trackingId registrationNumber registeredLocationId duplicates createdAt modifiedAt
              }
              ... on BirthEventSearchSet { dateOfBirth childName { firstNames familyName use } }
              ... on DeathEventSearchSet { dateOfDeath deceasedName { firstNames familyName use } }
            }
          }
        }
        """;

    /// <summary>The operation in <see cref="Query"/>: <c>searchEvents</c>.</summary>
    public string OperationName { get; init; } = "searchEvents";

    /// <summary>The GraphQL text, with the fields to return.</summary>
    public string Query { get; init; } = SearchEvents;

    /// <summary>What to look for.</summary>
    public required RecordSearchVariables Variables { get; init; }
}
