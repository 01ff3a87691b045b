using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Stores.Tests.Worker;

/// <summary>The password grant, with a refresh grant. A second sign-in is refused by the server of the tests: the refresh token must not be lost.</summary>
public sealed class WorkerFlow(TokenEndpointClient client, Uri endpoint) : ITokenFlow
{
    private static readonly TokenResponseRules Rules = new() { RefreshToken = RefreshTokenUse.Refresh };

    public string Name => "User";

    public TokenIdentity Identity => Compose("password").Identify();

    public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) =>
        client.SendAsync(Compose("password"), Rules, cancellationToken);

    public Task<TokenEndpointResponse> RefreshTokenAsync(SecretString refreshToken, CancellationToken cancellationToken)
    {
        var request = Compose("refresh_token");
        request.Add("refresh_token", refreshToken);
        return client.SendAsync(request, Rules, cancellationToken);
    }

    private TokenEndpointRequest Compose(string grantType)
    {
        var request = new TokenEndpointRequest(endpoint, ParameterPlacement.Form, Name);
        request.Add("grant_type", grantType);
        request.Add("client_id", "shared");
        return request;
    }
}
