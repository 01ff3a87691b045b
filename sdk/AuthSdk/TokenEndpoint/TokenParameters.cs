using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace AuthSdk.TokenEndpoint;

/// <summary>The parameters of a token request in the places where providers want them.</summary>
internal static class TokenParameters
{
    public static ByteArrayContent ToForm(List<TokenParameter> parameters) =>
        Content(Encoding.ASCII.GetBytes(Pairs(parameters, FormEncoding.Encode)), "application/x-www-form-urlencoded");

    /// <summary>One object of strings; a parameter that occurs several times becomes an array.</summary>
    public static ByteArrayContent ToJson(List<TokenParameter> parameters)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var parameter in parameters.GroupBy(parameter => parameter.Name))
            {
                writer.WritePropertyName(parameter.Key);
                Write(writer, parameter.Select(occurrence => occurrence.Value).ToArray());
            }

            writer.WriteEndObject();
        }

        return Content(buffer.WrittenSpan.ToArray(), "application/json");
    }

    /// <summary>The endpoint with the parameters after its own query.</summary>
    public static Uri AppendTo(Uri endpoint, List<TokenParameter> parameters)
    {
        // In a query a plus sign is a plus sign to some servers: a space is always %20.
        var pairs = Pairs(parameters, Uri.EscapeDataString);
        if (pairs.Length == 0)
        {
            return endpoint;
        }

        var separator = endpoint.Query.Length > 1 ? "&" : "?";
        return new Uri(endpoint.AbsoluteUri.TrimEnd('?') + separator + pairs);
    }

    private static string Pairs(List<TokenParameter> parameters, Func<string, string> encode) =>
        string.Join('&', parameters.Select(parameter => $"{encode(parameter.Name)}={encode(parameter.Value)}"));

    private static void Write(Utf8JsonWriter writer, string[] values)
    {
        if (values.Length == 1)
        {
            writer.WriteStringValue(values[0]);
            return;
        }

        writer.WriteStartArray();
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static ByteArrayContent Content(byte[] body, string mediaType)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return content;
    }
}
