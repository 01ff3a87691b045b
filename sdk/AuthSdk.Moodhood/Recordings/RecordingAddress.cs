using System.Text.Json;

namespace AuthSdk.Moodhood;

/// <summary>Reads the address of a file. Errors do not show it: whoever has it has the recording.</summary>
internal static class RecordingAddress
{
    /// <summary>Reads the bare address, or the JSON string with it.</summary>
    public static Uri Read(string text)
    {
        var trimmed = text.Trim();
        return Uri.TryCreate(trimmed.StartsWith('"') ? Unquote(trimmed) : trimmed, UriKind.Absolute, out var address)
            ? Check(address)
            : throw new InvalidDataException("The answer to the request for a recording is not an address.");
    }

    /// <summary>Lets only addresses of the web pass.</summary>
    public static Uri Check(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        ? address
        : throw new InvalidDataException("The address of the recording is not an absolute one of https or http.");

    private static string? Unquote(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, MoodhoodJsonContext.Default.String);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
