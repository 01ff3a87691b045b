using System.Security.Cryptography;
using AuthSdk.PostgreSql;
using AuthSdk.Stores.Tests.Harness;

namespace AuthSdk.Stores.Tests;

/// <summary>Four processes that share a store, and a server that punishes the second use of a refresh token.</summary>
public sealed class ManyProcessesTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>, IAsyncLifetime
{
    private const int Renewals = 200;

    private readonly List<WorkerProcess> _workers = [];
    private RotatingServer _endpoint = null!;

    public async Task InitializeAsync()
    {
        await new PostgreSqlTokenStore(server.Database).CreateTableAsync();
        _endpoint = await RotatingServer.StartAsync();
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        for (var i = 0; i < 4; i++)
        {
            _workers.Add(WorkerProcess.Start($"worker-{i}", server.ConnectionString, _endpoint.TokenEndpoint, key));
        }
    }

    public async Task DisposeAsync()
    {
        _workers.ForEach(worker => worker.Dispose());
        await _endpoint.DisposeAsync();
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-18")]
    public async Task Each_of_200_expiries_is_one_renewal_and_all_processes_have_its_token()
    {
        for (var round = 1; round <= Renewals; round++)
        {
            await ExpectAllToHaveAsync($"token-{round}");
            Assert.Equal(round, _endpoint.Issued);
        }

        Assert.Empty(_endpoint.Refusals);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-18")]
    public async Task When_the_process_that_renews_is_killed_the_others_go_on()
    {
        await ExpectAllToHaveAsync("token-1");
        await Task.WhenAll(_workers.Select(worker => worker.AskAsync("advance 60")));
        var trapped = _endpoint.TrapNext();
        var calls = _workers.ToDictionary(worker => worker, worker => worker.AskAsync("token"));

        var name = await trapped;
        var holder = _workers.Single(worker => worker.Name == name);
        holder.Kill();
        _workers.Remove(holder);

        Assert.All(await Task.WhenAll(_workers.Select(worker => calls[worker])), token => Assert.Equal("token-2", token));
        await ExpectAllToHaveAsync("token-3");
        Assert.Equal(3, _endpoint.Issued);
        Assert.Empty(_endpoint.Refusals);
        holder.Dispose();
    }

    private async Task ExpectAllToHaveAsync(string token)
    {
        await Task.WhenAll(_workers.Select(worker => worker.AskAsync("advance 60")));
        var answers = await Task.WhenAll(_workers.Select(worker => worker.AskAsync("token")));

        Assert.All(answers, answer => Assert.Equal(token, answer));
    }
}
