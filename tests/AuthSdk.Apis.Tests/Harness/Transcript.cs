using System.Text;
using System.Text.Json;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>
/// A received request as text, decoded: one line for the target, one per query parameter and header, an empty line, one per parameter of
/// the body. What is not in the text was not sent.
/// </summary>
internal static class Transcript
{
    /// <summary>These belong to the transport.</summary>
    private static readonly string[] Omitted = ["Host", "Content-Length", "Accept-Encoding"];

    public static string Of(RecordedRequest request)
    {
        var lines = new List<string> { $"{request.Method} {request.Path}" };
        lines.AddRange(request.Query.Select(parameter => $"?{parameter.Key}={parameter.Value}"));
        lines.AddRange(request.Headers
            .Where(header => !Omitted.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .OrderBy(header => header.Key, StringComparer.Ordinal)
            .Select(header => $"{header.Key}: {Decoded(header.Value)}"));

        if (request.Body.Length > 0)
        {
            lines.Add("");
            lines.AddRange(request.Form.Count > 0 ? request.Form.Select(parameter => $"{parameter.Key}={parameter.Value}") : Members(request.Body));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Basic credentials as the server sees them after base64.</summary>
    private static string Decoded(string header) =>
        header.StartsWith("Basic ", StringComparison.Ordinal) ? $"Basic <{Encoding.UTF8.GetString(Convert.FromBase64String(header[6..]))}>" : header;

    private static IEnumerable<string> Members(string body)
    {
        using var document = JsonDocument.Parse(body);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        return [.. document.RootElement.EnumerateObject().Select(member =>
            member.Value.ValueKind == JsonValueKind.String ? $"{member.Name}={member.Value.GetString()}" : $"{member.Name}: {member.Value.GetRawText()}")];
    }
}
