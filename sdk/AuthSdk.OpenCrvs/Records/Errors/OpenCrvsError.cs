using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>
/// Why a call was refused: by the Events API (<see cref="Code"/>, <see cref="Data"/>, <see cref="Issues"/>), or by the gateway and the older services
/// (<see cref="StatusCode"/>, <see cref="Error"/>). Both have a <see cref="Message"/>.
/// </summary>
public sealed record OpenCrvsError
{
    /// <summary>What went wrong, or <see cref="DeclarationError"/>s as JSON text: <see cref="ReadDeclarationErrors"/>.</summary>
    public string? Message { get; init; }

    /// <summary>One of <see cref="EventsErrorCodes"/>; from the Events API only.</summary>
    public string? Code { get; init; }

    /// <summary>The code again, and the HTTP status; from the Events API only.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>Violations of the schema; from the Events API only.</summary>
    public IReadOnlyList<ErrorIssue>? Issues { get; init; }

    /// <summary>The HTTP status; not from the Events API.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The name of the status, such as <c>Bad Request</c>; not from the Events API.</summary>
    public string? Error { get; init; }

    /// <summary>Which part of the request is wrong: <c>source</c> and <c>keys</c>; from the older services only.</summary>
    public JsonElement? Validation { get; init; }

    /// <summary>The refused fields of a declaration, which arrive as JSON text inside <see cref="Message"/>.</summary>
    /// <returns>Empty when the message is about something else.</returns>
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
