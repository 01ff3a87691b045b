using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.OpenCrvs;

/// <summary>A secret is text in JSON; in the program it cannot print itself.</summary>
internal sealed class SecretJsonConverter : JsonConverter<SecretString>
{
    public override SecretString? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, SecretString value, JsonSerializerOptions options) => writer.WriteStringValue(value.Reveal());
}
