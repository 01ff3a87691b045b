using System.Text.Json.Serialization;
using AuthSdk.Http;

namespace AuthSdk.RealServers.Tests.Apis;

/// <summary>The paged list behind django-oauth-toolkit.</summary>
internal interface IFacilities
{
    [Get("/facilities/facilities/")]
    Task<FacilityPage> ListAsync(CancellationToken cancellationToken = default);
}

internal sealed record FacilityPage(int Count, IReadOnlyList<FacilityRow> Results);

internal sealed record FacilityRow(string Name);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(FacilityPage))]
internal sealed partial class FacilityJsonContext : JsonSerializerContext;

[OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "{server}/o/token/", Scopes = ["read"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(FacilityJsonContext))]
internal interface IPasswordApi : IFacilities;

[OAuthProvider(
    Flow = OAuthFlow.Password,
    TokenUrl = "{server}/o/token/",
    ClientAuthentication = ClientAuthentication.None,
    Scopes = ["read"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(FacilityJsonContext))]
internal interface IPublicPasswordApi : IFacilities;

[OAuthProvider(TokenUrl = "{server}/o/token/", Scopes = ["read"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(FacilityJsonContext))]
internal interface IMachineApi : IFacilities;

[OAuthProvider(
    TokenUrl = "{server}/o/token/",
    ClientAuthentication = ClientAuthentication.ClientSecretBasicUnencoded,
    Scopes = ["read"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(FacilityJsonContext))]
internal interface IMachineUnencodedApi : IFacilities;

[OAuthProvider(TokenUrl = "{server}/o/token/", ClientAuthentication = ClientAuthentication.ClientSecretPost, Scopes = ["read"])]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(FacilityJsonContext))]
internal interface IMachinePostApi : IFacilities;

[OAuthProvider(
    TokenUrl = "{server}/o/token/",
    ClientAuthentication = ClientAuthentication.ClientSecretPost,
    ParameterPlacement = ParameterPlacement.Json)]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(FacilityJsonContext))]
internal interface IMachineJsonApi : IFacilities;

[OAuthProvider(TokenUrl = "{server}/o/token/", GrantType = "urn:example:unheard-of")]
[Server("Local", "http://127.0.0.1")]
[BaseAddress("{server}/api")]
[JsonContext(typeof(FacilityJsonContext))]
internal interface IUnheardOfGrantApi : IFacilities;
