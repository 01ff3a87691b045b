using System.Security.Cryptography;
using System.Text;
using AuthSdk.PostgreSql;
using AuthSdk.Registration;
using AuthSdk.Stores.Tests.Harness;
using AuthSdk.Stores.Tests.Worker;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace AuthSdk.Stores.Tests;

public sealed class PostgreSqlTokenStoreTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>, IAsyncLifetime
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly PostgreSqlTokenStore _store = new(server.Database, $"tokens_{Guid.NewGuid():n}");

    public Task InitializeAsync() => _store.CreateTableAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_entry_is_written_replaced_read_and_removed()
    {
        Assert.Null(await ReadAsync());
        await WriteAsync([1, 0, 255], Hour);
        await WriteAsync([2], TimeSpan.FromDays(20_000));
        Assert.Equal([2], await ReadAsync());
        Assert.Null(await _store.ReadAsync("b", CancellationToken.None));

        await _store.RemoveAsync("a", CancellationToken.None);
        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task An_entry_that_is_over_is_none()
    {
        await WriteAsync([1], TimeSpan.Zero);

        Assert.Null(await ReadAsync());
    }

    [Fact]
    public async Task A_lease_has_one_holder_of_many_who_want_it()
    {
        var leases = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => LeaseAsync(Hour)));

        var held = Assert.Single(leases, lease => lease is not null)!;
        await held.DisposeAsync();
        Assert.NotNull(await LeaseAsync(Hour));
    }

    [Fact]
    public async Task A_lease_that_is_over_is_taken_and_cannot_return_its_successor()
    {
        var old = await LeaseAsync(TimeSpan.Zero);
        Assert.NotNull(await LeaseAsync(Hour));

        await old!.DisposeAsync();

        Assert.Null(await LeaseAsync(Hour));
    }

    [Fact]
    public async Task A_lease_outlives_the_removal_of_its_entry_and_does_not_touch_it()
    {
        await WriteAsync([1], Hour);
        var lease = await LeaseAsync(Hour);
        Assert.Equal([1], await ReadAsync());

        await _store.RemoveAsync("a", CancellationToken.None);
        Assert.Null(await LeaseAsync(Hour));
        await WriteAsync([2], Hour);
        Assert.Null(await LeaseAsync(Hour));
        await lease!.DisposeAsync();

        Assert.Equal([2], await ReadAsync());
    }

    [Fact]
    public async Task What_nobody_can_use_any_more_is_deleted_along_the_way()
    {
        await using (await LeaseAsync(Hour, "never got a token"))
        {
        }

        await LeaseAsync(TimeSpan.Zero, "died with its lease");
        await LeaseAsync(Hour, "held");
        await Other().WriteAsync("over", [1], TimeSpan.Zero, CancellationToken.None);
        await Other().WriteAsync("a", [1], Hour, CancellationToken.None);

        Assert.Equal(["a", "held"], await NamesAsync());
    }

    [Fact]
    public async Task Processes_that_start_together_all_find_the_table()
    {
        var table = $"tokens_{Guid.NewGuid():n}";

        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => new PostgreSqlTokenStore(server.Database, table).CreateTableAsync()));
        await new PostgreSqlTokenStore(server.Database, $"public.{table}").WriteAsync("a", [1], Hour, CancellationToken.None);

        Assert.Equal([1], await new PostgreSqlTokenStore(server.Database, table).ReadAsync("a", CancellationToken.None));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a;DROP TABLE x")]
    [InlineData("a\"b")]
    [InlineData("1a")]
    [InlineData("a.b.c")]
    [InlineData(".a")]
    public void A_table_has_a_plain_name(string table) => Assert.Throws<ArgumentException>(() => new PostgreSqlTokenStore(server.Database, table));

    [Fact]
    [Trait("Acceptance", "S-CACHE-14")]
    public async Task What_lies_in_the_table_is_encrypted()
    {
        await using var endpoint = await RotatingServer.StartAsync();
        await Source(_store, endpoint).GetTokenAsync();

        var name = Assert.Single(await NamesAsync());
        var entry = Encoding.Latin1.GetString((await _store.ReadAsync(name, CancellationToken.None))!);

        Assert.Matches("^authsdk:[0-9A-F]{64}$", name);
        Assert.DoesNotContain("token-1", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("refresh-1", entry, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-13")]
    public async Task A_database_that_is_down_costs_no_call()
    {
        await using var endpoint = await RotatingServer.StartAsync();
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=authsdk;Timeout=1");

        Assert.Equal("token-1", (await Source(new PostgreSqlTokenStore(nowhere), endpoint).GetTokenAsync()).Value.Reveal());
    }

    private static TokenSource Source(ITokenStore store, RotatingServer endpoint)
    {
        var client = new TokenEndpointClient(static () => new HttpClient(), TimeProvider.System, NullLoggerFactory.Instance, allowInsecureHttp: false);
        var options = new TokenOptions { Store = store, ProtectionKeys = [new TokenProtectionKey("k", RandomNumberGenerator.GetBytes(32))] };
        return new TokenSource(new WorkerFlow(client, endpoint.TokenEndpoint), options, new ApiRuntime(TimeProvider.System, NullLoggerFactory.Instance));
    }

    /// <summary>The same table, used by another process.</summary>
    private PostgreSqlTokenStore Other() => new(server.Database, Table);

    private string Table => _store.CreateTableSql.Split(' ', StringSplitOptions.RemoveEmptyEntries)[5];

    private async Task<string[]> NamesAsync()
    {
        await using var command = server.Database.CreateCommand($"SELECT array_agg(name ORDER BY name) FROM {Table}");
        return (string[])(await command.ExecuteScalarAsync())!;
    }

    private async Task<byte[]?> ReadAsync() => await _store.ReadAsync("a", CancellationToken.None);

    private async Task WriteAsync(byte[] entry, TimeSpan lifetime) => await _store.WriteAsync("a", entry, lifetime, CancellationToken.None);

    private async Task<IAsyncDisposable?> LeaseAsync(TimeSpan duration, string name = "a") => await _store.TryLeaseAsync(name, duration, CancellationToken.None);
}
