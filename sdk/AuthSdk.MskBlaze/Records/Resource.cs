using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>What every resource has.</summary>
public abstract record Resource
{
    private protected Resource()
    {
    }

    /// <summary>The type of the resource.</summary>
    public string? ResourceType { get; init; }

    /// <summary>
    /// The id. Imaging observations, diagnostic reports and groups have none, and adverse events repeat the subject's: use <see cref="Key"/>
    /// as key.
    /// </summary>
    [JsonConverter(typeof(TextOrNumber))]
    public string? Id { get; init; }

    /// <summary>Extensions, in any order.</summary>
    public IReadOnlyList<Extension>? Extension { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    /// <summary>The first identifier, and where there is none the id. It names the record within its list; lists may repeat records.</summary>
    [JsonIgnore]
    public string? Key => FirstIdentifier?.Value ?? Id;

    /// <summary>The number of the study. Adverse events and groups do not say it here.</summary>
    [JsonIgnore]
    public string? Protocol => (FindExtension(ExtensionUrls.Protocol) ?? FindExtension(ExtensionUrls.ProtocolV1))?.Text;

    /// <summary>The sponsor's number of the study, in either spelling of its url.</summary>
    [JsonIgnore]
    public string? SponsorId => (FindExtension(ExtensionUrls.SponsorId) ?? FindExtension(ExtensionUrls.ReportSponsorId))?.Text;

    private protected virtual Identifier? FirstIdentifier => null;

    /// <summary>Finds an extension.</summary>
    /// <param name="url">One of <see cref="ExtensionUrls"/>, or another url.</param>
    /// <returns>The first with this url, or <see langword="null"/>.</returns>
    public Extension? FindExtension(string url) => FindExtensions(url).FirstOrDefault();

    /// <summary>Finds all extensions of a url, in the order in which they were sent; one url may occur twice.</summary>
    /// <param name="url">One of <see cref="ExtensionUrls"/>, or another url.</param>
    public IEnumerable<Extension> FindExtensions(string url) => (Extension ?? []).Where(extension => extension.Url == url);

    /// <summary>
    /// The resource as FHIR JSON, for a library that speaks FHIR: with the fields that this record does not name, and with the precision of its
    /// numbers. Members that were JSON <c>null</c>, which FHIR does not allow, are left out, and ids that were numbers are text. What the server
    /// wrote, byte for byte, is what <see cref="IMskBlazeJson"/> gives.
    /// </summary>
    public string ToJson() => JsonSerializer.Serialize(this, MskBlazeJsonContext.Default.GetTypeInfo(GetType())!);

    /// <summary>The resource as <see cref="ToJson"/> has it, as JSON to look into.</summary>
    public JsonElement ToJsonElement() => JsonSerializer.SerializeToElement(this, MskBlazeJsonContext.Default.GetTypeInfo(GetType())!);
}
