using AuthSdk.CareCentric;
using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.Apis.Tests.CareCentric;

public sealed class CareCentricTokenTests
{
    private static readonly CareCentricEmulatorOptions Account = new();

    [Fact]
    public async Task Each_person_that_a_callback_names_gets_a_token_of_their_own()
    {
        using var network = ScriptedNetwork.Answering("""{ "resourceType": "Patient" }""", "application/fhir+json");
        var person = (Name: "a", Password: "first-pass");
        using var connection = Engine.Connect(
            new CareCentricApiOptions
            {
                BaseAddress = new Uri("https://care.test/R3"),
                ClientId = "id",
                ClientSecret = "s3cret",
                Username = "nobody",
                Password = "n0-pass",
                SelectTokenRequest = (configured, _, _) => new(configured with { Username = person.Name, Password = person.Password }),
            },
            out var client,
            network);

        await client.GetPatientAsync("1");
        person = ("b", "second-pass");
        await client.GetPatientAsync("1");
        person = ("a", "first-pass");
        await client.GetPatientAsync("1");

        Assert.Equal((2, 3), (network.TokenRequestCount, network.Operations.Count));
    }

    [Fact, Trait("Acceptance", "S-API-05"), Trait("Acceptance", "S-REQ-14")]
    public async Task A_person_is_asked_for_with_everything_in_the_form_and_SMART_scopes()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);

        await client.GetPatientAsync(CareCentricSeed.PatientId);

        Assert.Equal(
            $"""
            POST /connect/token
            Accept: application/json
            Content-Type: application/x-www-form-urlencoded

            grant_type=password
            client_id={Account.ClientId}
            client_secret={Account.ClientSecret}
            username={Account.Username}
            password={Account.Password}
            scope=launch user/*.read openid profile
            """,
            Transcript.Of(Assert.Single(emulator.TokenRequests)));
    }

    [Fact, Trait("Acceptance", "S-API-05")]
    public async Task The_response_for_a_person_lives_two_days_and_grants_what_was_asked_for()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { TimeProvider = new ManualTimeProvider() });
        using var connection = CareCentricCase.Connect(emulator, out var client);

        await client.GetPatientAsync(CareCentricSeed.PatientId);
        var token = connection.Tokens.Default.Current!;
        var response = CareCentricApiTokenResponse.From(token);

        Assert.Equal((TimeSpan.FromSeconds(172_800), TokenLifetimeOrigin.ExpiresIn), (token.Lifetime, token.LifetimeOrigin));
        Assert.Equal(("Bearer", TimeSpan.FromSeconds(172_800)), (response.TokenType, response.ExpiresIn));
        Assert.Equal("launch user/*.read openid profile", token.Scope);
        Assert.Empty(response.AdditionalData);
        Assert.Null(typeof(CareCentricApiTokenResponse).GetProperty("RefreshToken"));
    }

    [Theory, Trait("Acceptance", "S-RES-18")]
    [InlineData("""{"access_token":"a.eyJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDAwMDYwMH0.c","token_type":"Bearer","expires_in":99}""", 99, TokenLifetimeOrigin.ExpiresIn)]
    [InlineData("""{"access_token":"a.eyJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDAwMDYwMH0.c","token_type":"Bearer"}""", 600, TokenLifetimeOrigin.JwtExpiry)]
    public async Task Without_expires_in_the_token_of_a_person_lives_as_long_as_its_JWT(string body, int seconds, TokenLifetimeOrigin origin)
    {
        using var network = new ScriptedNetwork(_ => new HttpResponseMessage { Content = new StringContent("""{"resourceType":"Patient"}""") }) { TokenResponse = body };
        var options = new CareCentricApiOptions
        {
            TokenEndpoint = new Uri("https://auth.test/token"),
            BaseAddress = new Uri("https://api.test"),
            ClientId = "id",
            ClientSecret = "s3cret-of-a-script",
            Username = "user",
            Password = "pass",
        };
        using var connection = Engine.Connect(options, out var client, network, new ManualTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000)));

        await client.GetPatientAsync(CareCentricSeed.PatientId);

        Assert.Equal((TimeSpan.FromSeconds(seconds), origin), (connection.Tokens.Default.Current!.Lifetime, connection.Tokens.Default.Current.LifetimeOrigin));
    }

    [Fact]
    public async Task A_system_is_asked_for_without_a_scope()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricSystemCase.Connect(emulator, out var client);

        await client.GetPatientAsync(CareCentricSeed.PatientId);

        Assert.Equal(
            $"""
            POST /vlive/hpca/oauth/token
            Accept: application/json
            Content-Type: application/x-www-form-urlencoded

            grant_type=client_credentials
            client_id={Account.SystemClientId}
            client_secret={Account.SystemClientSecret}
            """,
            Transcript.Of(Assert.Single(emulator.TokenRequests)));
    }

    [Fact]
    public async Task The_response_for_a_system_lives_as_long_as_its_JWT_and_its_null_refresh_token_is_none()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { TimeProvider = new ManualTimeProvider() });
        using var connection = CareCentricSystemCase.Connect(emulator, out var client);

        await client.GetPatientAsync(CareCentricSeed.PatientId);
        var token = connection.Tokens.Default.Current!;

        Assert.Equal((TimeSpan.FromSeconds(3600), TokenLifetimeOrigin.JwtExpiry), (token.Lifetime, token.LifetimeOrigin));
        Assert.Equal("Bearer", CareCentricSystemApiTokenResponse.From(token).TokenType);
        Assert.Equal(
            ["AccessToken", "AdditionalData", "TokenType"],
            typeof(CareCentricSystemApiTokenResponse).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Invalid_client_is_the_same_error_with_401_as_with_400()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { InvalidClientIsUnauthorized = true });
        using var connection = CareCentricCase.Connect(emulator, out var client, options => options.ClientSecret = "wrong");

        var refused = await Engine.OAuthFailureAsync(() => client.GetPatientAsync(CareCentricSeed.PatientId));

        Assert.Equal(("invalid_client", 401), (refused.Error, (int)refused.StatusCode!));
    }

    [Fact, Trait("Acceptance", "S-ERR-10")]
    public async Task A_scope_that_the_server_does_not_know_is_invalid_scope()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client, options => options.Scopes = ["user/*.write"]);

        var refused = await Engine.OAuthFailureAsync(() => client.GetPatientAsync(CareCentricSeed.PatientId));

        Assert.Equal(("invalid_scope", 1), (refused.Error, emulator.TokenRequestCount));
    }
}
