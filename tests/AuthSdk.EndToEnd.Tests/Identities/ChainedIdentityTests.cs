using AuthSdk.EndToEnd.Tests.Dialects;

namespace AuthSdk.EndToEnd.Tests.Identities;

/// <summary>A user's token that is asked for with a client's token, where one of the two or both differ from call to call.</summary>
public sealed class ChainedIdentityTests : IDisposable
{
    private readonly IdentityServer _network = new();
    private string _user = "ann";
    private string _tenant = "one";

    public void Dispose() => _network.Dispose();

    [Fact]
    [Dialect("OAuthProvider.AuthorizedBy")]
    public async Task Users_of_one_client_share_its_token()
    {
        using var client = ChainedApi.Create(new ChainedApiOptions { ClientId = "one", ClientSecret = "s3cret", SelectUserTokenRequest = SelectUser }, _network);

        foreach (var user in new[] { "ann", "bob", "ann" })
        {
            _user = user;
            await client.PingAsync();
        }

        Assert.Equal(["Bearer ann-2-by-one-1", "Bearer bob-3-by-one-1", "Bearer ann-2-by-one-1"], _network.Presented);
    }

    [Fact, Trait("Acceptance", "S-CACHE-09")]
    public async Task A_selected_client_authorises_the_user_even_where_only_the_client_is_selected()
    {
        using var client = ChainedApi.Create(
            new ChainedApiOptions { ClientId = "fallback", ClientSecret = "s3cret", Username = "ann", Password = "of-ann", SelectClientTokenRequest = SelectClient },
            _network);

        foreach (var tenant in new[] { "one", "two", "one" })
        {
            _tenant = tenant;
            await client.PingAsync();
        }

        Assert.Equal(["Bearer ann-2-by-one-1", "Bearer ann-4-by-two-3", "Bearer ann-2-by-one-1"], _network.Presented);
    }

    [Fact, Trait("Acceptance", "S-CACHE-09")]
    public async Task One_request_object_for_the_users_of_two_clients_is_two_identities()
    {
        ChainedApiUserTokenRequest? same = null;
        using var client = ChainedApi.Create(
            new ChainedApiOptions
            {
                SelectClientTokenRequest = SelectClient,
                SelectUserTokenRequest = (configured, _, _) =>
                    new(same ??= configured with { ClientId = "app", ClientSecret = "s3cret", Username = "ann", Password = "of-ann" }),
            },
            _network);

        await client.PingAsync();
        _tenant = "two";
        await client.PingAsync();

        Assert.Equal(["Bearer ann-2-by-one-1", "Bearer ann-4-by-two-3"], _network.Presented);
    }

    [Fact]
    public async Task Without_a_client_the_user_gets_no_token_either()
    {
        using var client = ChainedApi.Create(
            new ChainedApiOptions
            {
                ClientId = "fallback",
                ClientSecret = "s3cret",
                Username = "ann",
                Password = "of-ann",
                SelectClientTokenRequest = (_, _, _) => new((ChainedApiClientTokenRequest?)null),
            },
            _network);

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.PingAsync());

        Assert.Equal((OAuthErrorKind.Refused, "Client"), (error.Kind, error.Flow));
        Assert.Empty(_network.Addresses);
    }

    private ValueTask<ChainedApiUserTokenRequest?> SelectUser(ChainedApiUserTokenRequest configured, IServiceProvider? services, CancellationToken cancellationToken) =>
        new(configured with { Username = _user, Password = $"of-{_user}" });

    private ValueTask<ChainedApiClientTokenRequest?> SelectClient(ChainedApiClientTokenRequest configured, IServiceProvider? services, CancellationToken cancellationToken) =>
        new(configured with { ClientId = _tenant, ClientSecret = "s3cret" });
}
