using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>A service that a facility offers.</summary>
public sealed record FacilityService
{
    /// <summary>The id of the link.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the service.</summary>
    public string? ServiceId { get; init; }

    /// <summary>The service.</summary>
    public string? ServiceName { get; init; }

    /// <summary>The number of the service.</summary>
    public int? ServiceCode { get; init; }

    /// <summary>The id of the chosen option.</summary>
    public string? Option { get; init; }

    /// <summary>The chosen option, such as <c>Yes</c> or a level.</summary>
    public string? OptionName { get; init; }

    /// <summary>The id of the category.</summary>
    public string? CategoryId { get; init; }

    /// <summary>The category.</summary>
    public string? CategoryName { get; init; }

    /// <summary>The mean of the ratings, from 0 to 5.</summary>
    public decimal? AverageRating { get; init; }

    /// <summary>How many ratings there are.</summary>
    public int? NumberOfRatings { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
