using AuthSdk.Http;
using Microsoft.Extensions.Options;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>Parameters that every call of an API carries, by where their value comes from.</summary>
public sealed class ApiParameterTests : IDisposable
{
    private readonly Network _network = new();

    public void Dispose() => _network.Dispose();

    [Theory, Trait("Acceptance", "S-USE-09")]
    [InlineData(null)]
    [InlineData("t1")]
    [Dialect(
        "ApiParameter.Name", "ApiParameter.In", "ApiParameter.Value", "ApiParameter.Option",
        "ApiParameter.Optional", "ApiParameter.Secret", "ParameterLocation.Query", "ParameterLocation.Header")]
    public async Task A_call_carries_constants_options_and_arguments(string? trace)
    {
        using var client = EveryParameterApi.Create(Options(trace), _network);

        await client.GetPetsAsync("S/1", "me");

        var sent = Assert.Single(_network.ApiRequests);
        Assert.Equal(
            $"study=S%2F1&v=2%20b&partner=p%261{(trace is null ? "" : $"&trace={trace}")}".Split('&').Order(StringComparer.Ordinal),
            new Uri(sent.Url).Query[1..].Split('&').Order(StringComparer.Ordinal));
        Assert.Equal(
            ("3", "p&1", "k3y", trace, "me"),
            (sent.Header("X-Version"), sent.Header("X-Partner"), sent.Header("X-Key"), sent.Header("X-Trace"), sent.Header("X-Actor")));
    }

    [Fact, Trait("Acceptance", "S-USE-09")]
    [Dialect("WithoutApiParameter.Name")]
    public async Task An_exempt_operation_carries_the_others_only()
    {
        using var client = EveryParameterApi.Create(Options(trace: null), _network);

        await client.GetStatusAsync();

        var sent = Assert.Single(_network.ApiRequests);
        Assert.Equal("https://api.test/status?partner=p%261", sent.Url);
        Assert.Equal(("3", "p&1", null, null), (sent.Header("X-Version"), sent.Header("X-Partner"), sent.Header("X-Key"), sent.Header("X-Actor")));
    }

    [Theory, Trait("Acceptance", "S-USE-09")]
    [InlineData("", "me")]
    [InlineData("S1", " ")]
    public async Task An_argument_without_a_value_is_an_error_before_anything_is_sent(string study, string actor)
    {
        using var client = EveryParameterApi.Create(Options(trace: null), _network);

        await Assert.ThrowsAsync<ArgumentException>(() => client.GetPetsAsync(study, actor));

        Assert.Empty(_network.ApiRequests);
        Assert.Empty(_network.TokenRequests);
    }

    [Fact]
    public void Required_options_are_required_and_optional_ones_are_not()
    {
        var options = new EveryParameterApiOptions { ClientId = "id", ClientSecret = "secret" };

        var faulty = Assert.Throws<OptionsValidationException>(() => EveryParameterApi.Create(options, _network));

        Assert.Equal(["ApiKey is required.", "Partner is required."], faulty.Failures.Order(StringComparer.Ordinal));
    }

    [Fact, Trait("Acceptance", "S-SEC-02")]
    public async Task A_secret_parameter_that_the_API_echoes_is_in_no_error()
    {
        _network.Api = request => Network.Json($"{request.Header("X-Key")} is bad", System.Net.HttpStatusCode.Forbidden);
        using var client = EveryParameterApi.Create(Options(trace: null), _network);

        Assert.Equal("*** is bad", (await Assert.ThrowsAsync<ApiException>(() => client.GetPetsAsync("S1", "me"))).Content);
    }

    private static EveryParameterApiOptions Options(string? trace) =>
        new() { ClientId = "id", ClientSecret = "secret", Partner = "p&1", ApiKey = "k3y", Trace = trace };
}
