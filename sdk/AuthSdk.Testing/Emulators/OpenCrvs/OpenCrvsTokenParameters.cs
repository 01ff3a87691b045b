using System.Net;
using System.Text.Json;

namespace AuthSdk.Testing;

/// <summary>Reads token parameters from where the generation looks for them.</summary>
internal static class OpenCrvsTokenParameters
{
    /// <summary>V1 reads the query only. V2 takes the body, JSON or form, and the query when there is no body.</summary>
    public static Parameters? Read(RecordedRequest request, bool isV2, out EmulatedResponse? refusal)
    {
        refusal = null;

        if (!isV2 || request.Body.Length == 0)
        {
            return request.QueryParameters;
        }

        if (request.HasMediaType("application/x-www-form-urlencoded"))
        {
            return request.FormParameters;
        }

        if (!request.HasMediaType("application/json"))
        {
            refusal = OpenCrvsErrors.Hapi(HttpStatusCode.UnsupportedMediaType, "Unsupported Media Type", "Unsupported Media Type");
            return null;
        }

        if (ReadJson(request.Body) is { } parameters)
        {
            return parameters;
        }

        refusal = OpenCrvsErrors.Hapi(HttpStatusCode.BadRequest, "Bad Request", "Invalid request payload JSON format");
        return null;
    }

    private static Parameters? ReadJson(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Parameters.Of(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
