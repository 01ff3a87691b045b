using System.Net;

namespace AuthSdk.Apis.Tests.EveryApi;

public sealed class ApiErrorTests
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

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-USE-05")]
    public async Task A_403_is_not_tried_again(string name)
    {
        using var network = ScriptedNetwork.Answering("""{"error":"insufficient_scope"}""", status: HttpStatusCode.Forbidden);
        var api = ApiCases.Named(name);
        using var client = api.Create(emulator: null, handler: network);

        var failed = await Assert.ThrowsAnyAsync<ApiException>(client.CallAsync);

        Assert.Equal(HttpStatusCode.Forbidden, failed.StatusCode);
        Assert.Equal((1, api.FirstTokenRequests), (network.Operations.Count, network.TokenRequestCount));
    }
}
