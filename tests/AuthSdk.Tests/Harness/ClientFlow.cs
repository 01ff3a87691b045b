using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>A flow as the generator would write it: client credentials, with the refresh grant where a refresh token is issued.</summary>
public sealed class ClientFlow(TokenEndpointClient client, RefreshTokenUse refresh, bool needsPerson) : ITokenFlow
{
    public const string ClientSecret = "client-secret-value";

    private readonly TokenResponseRules _rules = new() { RefreshToken = refresh };

    public string Name => "Client";

    public TokenIdentity Identity => Create("client_credentials").Identify();

    public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken)
    {
        if (needsPerson)
        {
            throw OAuthException.SignInRequired(Name);
        }

        var request = Create("client_credentials");
        return client.SendAsync(request, _rules, cancellationToken);
    }

    public Task<TokenEndpointResponse> RefreshTokenAsync(SecretString refreshToken, CancellationToken cancellationToken)
    {
        var request = Create("refresh_token");
        request.Add("refresh_token", refreshToken);
        return client.SendAsync(request, _rules, cancellationToken);
    }

    private static TokenEndpointRequest Create(string grantType)
    {
        var request = TokenEndpointStub.Request();
        request.Add("grant_type", grantType);
        request.AuthenticateBasic("client", ClientSecret, formEncoded: true);
        return request;
    }
}
