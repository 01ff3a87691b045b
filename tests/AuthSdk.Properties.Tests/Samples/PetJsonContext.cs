using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Properties.Tests.Samples;

/// <summary>The JSON types of drawn operations.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Pet))]
[JsonSerializable(typeof(Page<Pet>))]
[JsonSerializable(typeof(List<Pet>))]
[JsonSerializable(typeof(PetFilter))]
[JsonSerializable(typeof(PetFault))]
[JsonSerializable(typeof(PetClaims))]
[JsonSerializable(typeof(List<PetFilter>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(IEnumerable<string>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(List<DayOfWeek?>))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(byte[]))]
[JsonSerializable(typeof(int))]
public sealed partial class PetJsonContext : JsonSerializerContext;
