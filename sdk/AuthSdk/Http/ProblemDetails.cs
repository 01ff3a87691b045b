using System.Text.Json;

namespace AuthSdk.Http;

/// <summary>A problem as RFC 9457 describes it. Names are read in any case.</summary>
public sealed class ProblemDetails
{
    private ProblemDetails()
    {
    }

    /// <summary>What kind of problem it is: a URI. Default: <c>about:blank</c> (RFC 9457 section 3.1.1).</summary>
    public string Type { get; private set; } = "about:blank";

    /// <summary>What the kind of problem is called.</summary>
    public string? Title { get; private set; }

    /// <summary>The status that the server meant to answer with.</summary>
    public int? Status { get; private set; }

    /// <summary>What happened this time.</summary>
    public string? Detail { get; private set; }

    /// <summary>This occurrence of the problem: a URI.</summary>
    public string? Instance { get; private set; }

    /// <summary>What is wrong with each field: the member <c>errors</c>, whose values are texts or lists of texts.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Errors { get; private set; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The members that RFC 9457 does not know.</summary>
    public IReadOnlyDictionary<string, JsonElement> Extensions { get; private set; } = new Dictionary<string, JsonElement>();

    /// <summary>Reads a document.</summary>
    /// <returns>The problem, or <see langword="null"/> if the text is not a JSON object.</returns>
    internal static ProblemDetails? Parse(string? text)
    {
        try
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ProblemDetails Read(JsonElement document)
    {
        var problem = new ProblemDetails();
        var extensions = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in document.EnumerateObject())
        {
            if (!problem.Take(member.Name, member.Value))
            {
                extensions[member.Name] = member.Value.Clone();
            }
        }

        problem.Extensions = extensions;
        return problem;
    }

    // A member of the wrong type is ignored (RFC 9457 section 3.1), but not lost.
    private bool Take(string name, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        switch (name.ToUpperInvariant())
        {
            case "TYPE" when text is not null:
                Type = text;
                return true;
            case "TITLE" when text is not null:
                Title = text;
                return true;
            case "DETAIL" when text is not null:
                Detail = text;
                return true;
            case "INSTANCE" when text is not null:
                Instance = text;
                return true;
            case "STATUS" when value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var status):
                Status = status;
                return true;
            case "ERRORS" when value.ValueKind == JsonValueKind.Object:
                Errors = ReadErrors(value);
                return true;
            default:
                return false;
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadErrors(JsonElement errors)
    {
        var read = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var field in errors.EnumerateObject())
        {
            read[field.Name] = field.Value.ValueKind == JsonValueKind.Array ? [.. field.Value.EnumerateArray().Select(Text)] : [Text(field.Value)];
        }

        return read;
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
