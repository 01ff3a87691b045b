using AuthSdk.BesideRefit.Tests.Harness;
using Refit;

namespace AuthSdk.BesideRefit.Tests;

/// <summary>What goes out when an operation that Refit implements is called.</summary>
public sealed class OperationTests : IDisposable
{
    private const string Query = "api%20version=2%20%26%20up";

    private readonly PetServer _server = new();
    private readonly IPetApi _api;

    public OperationTests() => _api = PetApi.Create(Options(), _server);

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_request_has_the_base_address_the_token_and_what_every_call_carries()
    {
        Assert.Equal(new Pet("7"), await _api.GetAsync("7"));

        Assert.Equal(
            [$"GET https://api.example.org/v1/pets/7?{Query}\nX-Api-Key: s3cret\nAuthorization: Bearer example-1"],
            _server.Sent);
    }

    [Fact]
    public async Task The_json_context_writes_and_reads_bodies()
    {
        Assert.Equal(new Pet("7"), await _api.AddAsync(new Pet("1")));

        Assert.EndsWith("application/json; charset=utf-8: {\"pet_id\":\"1\"}", Assert.Single(_server.Sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejected_call_is_repeated_once_with_a_new_token_and_the_same_streamed_body()
    {
        _server.Revoke("example-1");

        await _api.AddAsync(new Pet("1"));

        Assert.Equal(2, _server.Sent.Count);
        Assert.Equal(_server.Sent[1], _server.Sent[0].Replace("example-1", "example-2", StringComparison.Ordinal));
        Assert.Equal(2, _server.TokenRequests);
    }

    [Fact]
    public async Task An_operation_without_token_asks_for_none()
    {
        await _api.GetStatusAsync();

        Assert.Equal([$"GET https://api.example.org/v1/status?{Query}\nX-Api-Key: s3cret"], _server.Sent);
        Assert.Equal(0, _server.TokenRequests);
    }

    [Fact]
    public async Task An_operation_uses_the_flow_that_it_names()
    {
        await _api.GetMeAsync();

        Assert.Equal([$"GET https://api.example.org/v1/me?tab=1&{Query}\nX-Api-Key: s3cret\nAuthorization: Bearer ann-1"], _server.Sent);
    }

    [Fact]
    public async Task An_operation_goes_without_the_parameters_that_it_is_exempt_from()
    {
        await _api.GetPlainAsync();

        Assert.Equal(["GET https://api.example.org/v1/plain\nAuthorization: Bearer example-1"], _server.Sent);
    }

    [Theory]
    [InlineData("mine", "\nX-Api-Key: mine")]
    [InlineData(null, "")]
    public async Task An_operation_with_a_parameter_of_its_own_sends_that_one(string? key, string header)
    {
        await _api.GetOldAsync("1", key);

        Assert.Equal([$"GET https://api.example.org/v1/old?api%20version=1{header}\nAuthorization: Bearer example-1"], _server.Sent);
    }

    [Fact]
    public async Task Overloads_are_told_apart_by_their_route()
    {
        await _api.FindAsync(7);
        await _api.FindAsync("rex");

        Assert.DoesNotContain("Authorization", _server.Sent[0], StringComparison.Ordinal);
        Assert.Contains("Authorization: Bearer example-1", _server.Sent[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mine", "Bearer mine")]
    [InlineData("", "Bearer example-1")]
    [InlineData(null, "Bearer example-1")]
    public async Task A_credential_of_the_callers_stays_and_a_scheme_alone_is_none(string? token, string authorization)
    {
        await _api.WhoAsync(token);

        Assert.Contains($"Authorization: {authorization}", Assert.Single(_server.Sent), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.test/file")]
    [InlineData("http://api.example.org/file")]
    [InlineData("https://api.example.org.evil.test/file")]
    public async Task An_address_of_another_host_gets_no_token_and_no_request(string address)
    {
        var error = await Assert.ThrowsAsync<OAuthException>(() => _api.DownloadAsync(address));

        Assert.Equal(OAuthErrorKind.Refused, error.Kind);
        Assert.Empty(_server.Sent);
    }

    [Fact]
    public async Task An_address_of_the_api_gets_the_token()
    {
        await _api.DownloadAsync("https://api.example.org/files/1?x=y");

        Assert.Equal([$"GET https://api.example.org/files/1?x=y&{Query}\nX-Api-Key: s3cret\nAuthorization: Bearer example-1"], _server.Sent);
    }

    [Fact]
    public async Task An_open_operation_takes_no_secret_to_another_host()
    {
        await _api.DownloadOpenAsync("https://cdn.test/file");

        Assert.Equal(["GET https://cdn.test/file"], _server.Sent);
    }

    [Fact]
    public async Task A_request_that_is_of_no_operation_is_not_sent()
    {
        var stray = await Assert.ThrowsAsync<OAuthException>(() => ((PetClient)_api).StrayAsync());
        var bypass = await Assert.ThrowsAsync<OAuthException>(() => ((PetClient)_api).BypassAsync());

        Assert.Equal("The request was not sent: the interface has no operation 'StrayAsync' with the route '/stray'.", stray.Message);
        Assert.Equal(
            "The request was not sent: it does not say which operation of the interface it is. Send requests through the operations.",
            bypass.Message);
        Assert.Empty(_server.Sent);
        Assert.Equal(0, _server.TokenRequests);
    }

    [Fact]
    public async Task Tokens_are_handed_out_and_settings_can_be_changed()
    {
        RefitSettings? configured = null;
        var api = PetApi.Create(Options(), out var tokens, _server, configureRefit: settings => configured = settings);

        await api.GetMeAsync();

        Assert.Equal("ann-1", tokens.User.Current!.Value.Reveal());
        Assert.NotNull(configured);
    }

    [Fact]
    public void Faulty_options_make_no_client() =>
        Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => PetApi.Create(new PetApiOptions(), _server));

    private static PetApiOptions Options()
    {
        var options = new PetApiOptions();
        ContainerTests.Configure(options, "ann", "example.org");
        return options;
    }
}
