using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;

namespace AuthSdk.RealServers.Tests.DjangoOAuthToolkit;

/// <summary>What django-oauth-toolkit understands of the credentials that we send.</summary>
[Collection(Collections.Django)]
public sealed class ClientAuthenticationTests(DjangoServer server)
{
    private const string MachineId = "reserved+machine%client";

    private readonly RequestLog _log = server.Log.FromHere();

    [Fact, Trait("Acceptance", "S-REQ-02"), Trait("Acceptance", "S-AUTH-02"), Trait("Acceptance", "S-AUTH-04")]
    public async Task Basic_credentials_and_a_password_full_of_reserved_characters_arrive()
    {
        using var client = server.CreatePasswordClient();

        var page = await client.ListAsync();

        Assert.Equal(12, page.Count);
        Assert.Equal("Basic", Assert.Single(_log.TokenRequests).Auth);
        Assert.Equal("read", client.Tokens.Default.Current!.Scope);
    }

    [Fact, Trait("Acceptance", "S-REQ-01"), Trait("Acceptance", "S-AUTH-02")]
    public async Task Client_credentials_with_Basic_arrive()
    {
        using var client = MachineApi.Create(new MachineApiOptions
        {
            Server = server.Address,
            ClientId = MachineId,
            ClientSecret = DjangoServer.ReservedSecret,
        });

        Assert.Equal(12, (await client.ListAsync()).Count);
        Assert.Equal(["client_credentials"], _log.Grants);
    }

    [Fact, Trait("Acceptance", "S-AUTH-03")]
    public async Task The_same_credentials_not_form_encoded_are_refused_by_a_server_that_follows_the_RFC()
    {
        using var client = MachineUnencodedApi.Create(new MachineUnencodedApiOptions
        {
            Server = server.Address,
            ClientId = MachineId,
            ClientSecret = DjangoServer.ReservedSecret,
        });

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.ListAsync());

        Assert.Equal("invalid_client", error.Error);
    }

    [Fact, Trait("Acceptance", "S-AUTH-05")]
    public async Task A_secret_in_the_form_arrives()
    {
        using var client = MachinePostApi.Create(new MachinePostApiOptions
        {
            Server = server.Address,
            ClientId = MachineId,
            ClientSecret = DjangoServer.ReservedSecret,
        });

        Assert.Equal(12, (await client.ListAsync()).Count);
        Assert.Null(Assert.Single(_log.TokenRequests).Auth);
    }

    [Fact, Trait("Acceptance", "S-AUTH-06")]
    public async Task A_public_client_needs_no_secret()
    {
        using var client = PublicPasswordApi.Create(new PublicPasswordApiOptions
        {
            Server = server.Address,
            ClientId = "public-password-client",
            Username = DjangoServer.Username,
            Password = DjangoServer.Password,
        });

        Assert.Equal(12, (await client.ListAsync()).Count);
        Assert.Null(Assert.Single(_log.TokenRequests).Auth);
    }
}
