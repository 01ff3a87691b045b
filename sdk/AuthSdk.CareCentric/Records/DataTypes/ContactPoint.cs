using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A telephone number, e-mail address or the like.</summary>
public sealed record ContactPoint
{
    /// <summary>Such as <c>phone</c> or <c>email</c>.</summary>
    public string? System { get; init; }

    /// <summary>The number or address.</summary>
    public string? Value { get; init; }

    /// <summary>Such as <c>home</c>.</summary>
    public string? Use { get; init; }

    /// <summary>Which to prefer; 1 is the first.</summary>
    public int? Rank { get; init; }

    /// <summary>When it was in use.</summary>
    public Period? Period { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
