using System.Net;
using AuthSdk.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AuthSdk.Tests.Telemetry;

/// <summary>The health of a flow whose credentials differ from call to call.</summary>
public sealed class CallersHealthTests
{
    private readonly TokenEndpointStub _stub;
    private readonly Callers _callers;
    private HashSet<string> _failing = [];
    private string _failure = "server_error";

    public CallersHealthTests()
    {
        _stub = new TokenEndpointStub(exchange => _failing.Any(name => exchange.Body!.Contains(name, StringComparison.Ordinal))
            ? StubHandler.Json($$"""{"error":"{{_failure}}"}""", HttpStatusCode.BadRequest)
            : TokenEndpointStub.Token(exchange));
        _callers = new Callers(_stub);
    }

    [Fact]
    public async Task Nobody_having_called_is_no_illness_and_nobody_is_asked_for()
    {
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(requestToken: true)).Status);
        Assert.Equal(0, _stub.Handler.Count);
    }

    [Fact]
    public async Task Some_who_get_no_token_degrade_and_all_of_them_are_an_illness()
    {
        await _callers.CallAsync("anna");
        _failing = ["bert", "cora"];
        await FailAsync("bert", "cora");

        var some = await CheckAsync();
        Assert.Equal((HealthStatus.Degraded, "Some callers get no token: server_error."), (some.Status, some.Description));
        Assert.Equal([3, 1, 2], new[] { "identities", "usable", "failed.server_error" }.Select(name => some.Data[name]));

        _failing.Add("anna");
        _stub.Clock.Advance(TimeSpan.FromHours(2));
        await FailAsync("anna", "bert", "cora");

        var all = await CheckAsync();
        Assert.Equal((HealthStatus.Unhealthy, "No caller gets a token: server_error."), (all.Status, all.Description));
    }

    [Fact]
    public async Task Nobody_makes_the_program_ill_with_a_wrong_password()
    {
        _failure = "invalid_grant";
        _failing = ["bert"];
        await FailAsync("bert");

        var entry = await CheckAsync();

        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal(1, entry.Data["failed.invalid_grant"]);
    }

    private async Task FailAsync(params string[] names)
    {
        foreach (var name in names)
        {
            await Assert.ThrowsAsync<OAuthException>(() => _callers.CallAsync(name));
        }
    }

    private async Task<HealthReportEntry> CheckAsync(bool requestToken = false)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(_callers);
        services.AddHealthChecks().AddAuthSdk<Callers>(requestToken: requestToken);
        await using var provider = services.BuildServiceProvider();
        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        return report.Entries[nameof(Callers)];
    }
}
