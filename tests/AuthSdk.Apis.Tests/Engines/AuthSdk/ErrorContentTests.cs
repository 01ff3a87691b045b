using System.Net;
using AuthSdk.CareCentric;

namespace AuthSdk.Apis.Tests.EveryApi;

/// <summary>What an exception keeps. Refit's keeps the whole body and the request, with its <c>Authorization</c> header.</summary>
public sealed class ErrorContentTests
{
    private const int LongestContent = 16 * 1024;

    public static TheoryData<string> Apis => ApiCases.Names;

    [Theory, MemberData(nameof(Apis))]
    public async Task An_error_of_the_API_has_a_bounded_body_without_the_token(string name)
    {
        using var network = new ScriptedNetwork(request => new HttpResponseMessage(HttpStatusCode.InternalServerError)
        {
            ReasonPhrase = "Broken",
            Content = new StringContent($"You sent {request.Headers.Authorization}. {new string('x', 1_000_000)}"),
        });
        using var client = ApiCases.Named(name).Create(emulator: null, handler: network);

        var failed = await Assert.ThrowsAnyAsync<ApiException>(client.CallAsync);

        Assert.Equal((HttpStatusCode.InternalServerError, "Broken"), (failed.StatusCode, failed.ReasonPhrase));
        Assert.StartsWith("You sent Bearer ***.", failed.Content, StringComparison.Ordinal);
        Assert.InRange(failed.Content!.Length, 1000, LongestContent + 1);
        Assert.Equal("", failed.RequestUri.Query);
        Secrets.AssertNone([ScriptedNetwork.Token], failed.ToString() + failed.Content);
        Assert.Single(network.Operations);
    }

    [Fact, Trait("Acceptance", "S-SEC-02")]
    public async Task A_gateway_that_echoes_the_subscription_key_does_not_get_it_into_the_error()
    {
        using var network = ScriptedNetwork.Answering("The key s3cr3t-k3y is not active.", "text/plain", HttpStatusCode.Unauthorized);
        using var connection = Engine.Connect(
            new CareCentricApiOptions
            {
                BaseAddress = new Uri("https://api.test/"),
                ClientId = "id",
                ClientSecret = "s3cret",
                Username = "user",
                Password = "pass",
                SubscriptionKey = "s3cr3t-k3y",
            },
            out var client,
            network);

        var failed = await Engine.RefusedAsync<OperationOutcome>(() => client.GetPatientAsync("1"));

        Assert.Equal("The key *** is not active.", failed.Content);
    }
}
