using System.Net;

namespace AuthSdk.Apis.Tests.EveryApi;

public sealed class ApiErrorTests
{
    public static TheoryData<string> Apis => ApiCases.Names;

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
