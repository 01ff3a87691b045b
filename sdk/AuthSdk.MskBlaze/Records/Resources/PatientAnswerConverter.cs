using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>Reads a patient that stands alone or in a bundle.</summary>
internal sealed class PatientAnswerConverter : JsonConverter<PatientAnswer>
{
    public override PatientAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The reader is a struct: the copy finds out the type, the original then reads the whole resource.
        var patient = IsBundle(reader)
            ? JsonSerializer.Deserialize(ref reader, MskBlazeJsonContext.Default.BundlePatient)?.Resources.FirstOrDefault()
            : JsonSerializer.Deserialize(ref reader, MskBlazeJsonContext.Default.Patient);
        return new PatientAnswer { Patient = patient };
    }

    public override void Write(Utf8JsonWriter writer, PatientAnswer value, JsonSerializerOptions options)
    {
        if (value.Patient is null)
        {
            writer.WriteNullValue();
            return;
        }

        JsonSerializer.Serialize(writer, value.Patient, MskBlazeJsonContext.Default.Patient);
    }

    private static bool IsBundle(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("resourceType"u8);
            reader.Read();
            if (isType)
            {
                return reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("Bundle"u8);
            }

            reader.Skip();
        }

        return false;
    }
}
