using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>The body of a failed call of the Events API. The gateway and the token endpoint have other shapes.</summary>
/// <remarks>
/// Read it with <c>OpenCrvsJsonContext.Default.EventsError</c>. Errors in a declaration arrive as JSON text inside <see cref="Message"/>.
/// </remarks>
public sealed record EventsError
{
    /// <summary>What went wrong, or <see cref="DeclarationError"/>s as JSON text.</summary>
    public string? Message { get; init; }

    /// <summary>Such as <c>BAD_REQUEST</c>, <c>FORBIDDEN</c>, <c>NOT_FOUND</c> or <c>CONFLICT</c>.</summary>
    public string? Code { get; init; }

    /// <summary>The code again, and the HTTP status.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>Violations of the schema.</summary>
    public IReadOnlyList<JsonElement>? Issues { get; init; }

    /// <summary>The refused fields of a declaration; empty when <see cref="Message"/> is about something else.</summary>
    public IReadOnlyList<DeclarationError> ReadDeclarationErrors()
    {
        if (Message is null || !Message.StartsWith('['))
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize(Message, OpenCrvsJsonContext.Default.DeclarationErrorArray) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
