namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>A violation of every diagnostic that can be mended, and what it looks like then.</summary>
internal static class FixCases
{
    public static IReadOnlyList<FixCase> All { get; } =
    [
        new("ApiParameterFix", "AUTH108", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [ApiParameter("study")]
            public interface IPetApi
            {
                [Get("/pets")]
                Task<string> GetPetsAsync(«|string study»);
            }
            """),
        new("BodyFix", "AUTH106", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [JsonContext(typeof(MissingJsonTypeFixAUTH125.StoreContext))]
            public interface IPetApi
            {
                [Post("/toys")]
                Task SwapAsync(«|[Body] »MissingJsonTypeFixAUTH125.Toy toy, MissingJsonTypeFixAUTH125.Toy other);
            }
            """),
        new("DuplicateFix", "AUTH006", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token", Scopes = ["read", "write"«, "read"|»])]
            public interface IPetApi;
            """),
        new("HeaderCollectionFix", "AUTH118", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface IPetApi
            {
                [Get("/pets")]
                Task<string> GetPetsAsync([HeaderCollection] «IDictionary<string, object>|IDictionary<string, string>» headers);
            }
            """),
        new("HostFix", "AUTH049", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [BaseAddress(FromTokenResponse = "instance_url", AllowedHosts = [«"https://api.example.com/"|"api.example.com"»])]
            public interface IPetApi;
            """),
        new("HttpsFix", "AUTH003", """
            [OAuthProvider(TokenUrl = "http«|s»://auth.example.org/token")]
            public interface IPetApi;
            """),
        new("JsonContextFix", "AUTH107", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            «|[JsonContext(typeof(MissingJsonTypeFixAUTH125.StoreContext))]
            »public interface IPetApi
            {
                [Get("/toys")]
                Task<MissingJsonTypeFixAUTH125.Toy> GetToyAsync();
            }
            """),
        new("LeadingSlashFix", "AUTH103", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface IPetApi
            {
                [Get("«|/»toys")]
                Task<string> ListToysAsync();
            }
            """),
        new("LinkFix", "AUTH120", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface IPetApi
            {
                [Get("")]
                Task<string> GetNextAsync([Url] string«?|» next);
            }
            """),
        new("MissingJsonTypeFix", "AUTH125", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [JsonContext(typeof(StoreContext))]
            public interface IPetApi
            {
                [Get("/pets")]
                Task<Pet> GetPetAsync();
            }

            public sealed record Pet(string Name);

            public sealed record Toy(string Name);

            [System.Text.Json.Serialization.JsonSerializable(typeof(Toy))]
            «|[System.Text.Json.Serialization.JsonSerializable(typeof(Pet))]
            »internal sealed partial class StoreContext : System.Text.Json.Serialization.JsonSerializerContext;
            """),
        new("NearNameFix", "AUTH013", """
            [OAuthProvider(Name = "User", TokenUrl = "https://auth.example.org/token")]
            public interface IPetApi
            {
                [Get("/pets"), UseFlow("«Usr|User»")]
                Task<string> GetPetsAsync();
            }
            """),
        new("NearNameFix", "AUTH031", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
            [TokenParameter("appid", For = "«clientId|client_id»")]
            public interface IPetApi;
            """),
        new("NearNameFix", "AUTH082", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [ApiParameter("study", Option = "Study")]
            public interface IPetApi
            {
                [Get("/pets"), WithoutApiParameter("«studys|study»")]
                Task<string> GetPetsAsync();
            }
            """),
        new("NullableResultFix", "AUTH126", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [JsonContext(typeof(MissingJsonTypeFixAUTH125.StoreContext))]
            public interface IPetApi
            {
                [Get("/toys/{id}"), EmptyOn(404)]
                Task<MissingJsonTypeFixAUTH125.Toy«|?»> FindAsync(string id);
            }
            """),
        new("PascalCaseFix", "AUTH017", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenParameter("audience", Option = "«audience|Audience»")]
            public interface IPetApi;
            """),
        new("PkceFix", "AUTH010", """
            [OAuthProvider(Flow = OAuthFlow.AuthorizationCode, TokenUrl = "https://auth.example.org/token", AuthorizationUrl = "https://auth.example.org/authorize"«, Pkce = PkceMethod.None|»)]
            public interface IPetApi;
            """),
        new("PlaceholderFix", "AUTH104", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface IPetApi
            {
                [Get("/toys/{«id|toyId»}")]
                Task<string> GetToyAsync(string toyId);

                [Get("/pets/{id}")]
                Task<string> GetPetAsync(«|string id»);
            }
            """),
        new("RemovalFix", "AUTH007", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            «[TokenParameter("grant_type", Value = "client_credentials")]
            |»public interface IPetApi;
            """),
        new("RemovalFix", "AUTH014", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenRequest(Method = TokenRequestMethod.Post«, Placement = (ParameterPlacement)42|»)]
            public interface IPetApi;
            """),
        new("RemovalFix", "AUTH028", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token", ParameterPlacement = ParameterPlacement.Json)]
            «[TokenRequest(Placement = ParameterPlacement.Form)]
            |»public interface IPetApi;
            """),
        new("RemovalFix", "AUTH029", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenRequest(Method = TokenRequestMethod.Get«, Placement = ParameterPlacement.Form|»)]
            public interface IPetApi;
            """),
        new("RemovalFix", "AUTH038", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenParameter("audience", Value = "pets"«, Optional = true|»)]
            public interface IPetApi;
            """),
        new("RemovalFix", "AUTH043", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenResponse(Format = TokenResponseFormat.Form«, Envelope = "data"|»)]
            public interface IPetApi;
            """),
        new("RemovalFix", "AUTH051", """
            [OAuthProvider(Flow = OAuthFlow.StaticToken«, Scopes = ["read"]|»)]
            public interface IPetApi;
            """),
        new("RemovalFix", "AUTH056", """
            [OAuthProvider(Metadata = "pets.oauth.json"«, TokenUrl = "https://auth.example.org/v1/token"|»)]
            public interface IPetApi;
            """),
        new("RemovalFix", "AUTH084", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            «[TokenResponse]
            |»public interface IPetApi;
            """),
        new("RemovalFix", "AUTH085", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token"«, RefreshUrl = "https://auth.example.org/refresh"|»)]
            public interface IPetApi;
            """),
        new("RemovalFix", "AUTH121", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [JsonContext(typeof(MissingJsonTypeFixAUTH125.StoreContext))]
            public interface IPetApi
            {
                [Get("/toys")«, Timeout(1000)|»]
                IAsyncEnumerable<MissingJsonTypeFixAUTH125.Toy> ListToysAsync();
            }
            """),
        new("SchemeFix", "AUTH002", """
            [OAuthProvider(TokenUrl = "«|https://»auth.example.org/token")]
            public interface IPetApi;
            """),
        new("ScopeFix", "AUTH005", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token", Scopes = [«"read write"|"read", "write"»])]
            public interface IPetApi;
            """),
        new("TaskFix", "AUTH102", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface IPetApi
            {
                [Get("/toys")]
                «string|Task<string>» ListToysAsync();
            }
            """),
        new("TokenPlaceFix", "AUTH081", """
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [AccessTokenUse(Name = "X-Access-Token")]
            public interface IPetApi
            {
                [Get("/pets")«|, NoToken»]
                Task<string> GetPetsAsync([Header("X-Access-Token")] string token);
            }
            """),
    ];
}
