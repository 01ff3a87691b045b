using System.Security.Cryptography;

namespace AuthSdk.Samples.Gallery.Providers.Epic;

internal static class EpicFhirExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "epic",
        Title = "Epic on FHIR, as a backend service",
        Documentation = "https://fhir.epic.com/Documentation?docId=oauth2&section=BackendOAuth2Guide",
        Unusual =
        [
            "an assertion signed with a private key, RS384",
            "no client_id beside it",
        ],
        TokenPath = "/interconnect-fhir-oauth/oauth2/token",
        TokenAnswer = """{"access_token":"epic-acc3ss-token","token_type":"bearer","expires_in":3600,"scope":"system/Patient.read"}""",
        ApiAnswer = """{"resourceType":"Patient"}""",
        CallAsync = CallAsync,
    };

    public static EpicFhirApiOptions Options() => new()
    {
        ClientId = "epic-client",
        SigningKey = SigningKey.FromRsa(RSA.Create(2048), "key-1"),
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = EpicFhirApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetPatientAsync("erXuFYUfucBZaryVksYEcMg3", cancellationToken);
    }
}
