using System.Text;
using System.Text.Json.Nodes;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Tests.Stores;

/// <summary>What is read from a store is as trustworthy as what comes from the network.</summary>
public sealed class EntryTests
{
    private readonly SharedTokens _shared = new();

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("<html>")]
    [InlineData("\"\\ud800\"")]
    [Trait("Acceptance", "S-CACHE-13")]
    public Task Garbage_is_no_entry(string entry) => IsNoEntry(Encoding.UTF8.GetBytes(entry));

    [Theory]
    [InlineData("access", "null")]
    [InlineData("access", "\"\"")]
    [InlineData("access", "17")]
    [InlineData("access", "\"a b\"")]
    [InlineData("access", "\"a\\r\\nX-Injected: 1\"")]
    [InlineData("access", "\"\\ud800\"")]
    [InlineData("type", "null")]
    [InlineData("type", "\"DPoP\"")]
    [InlineData("type", "\"Bearer\\r\\nX-Injected: 1\"")]
    [InlineData("refresh", "{}")]
    [InlineData("lifetime", "\"3600\"")]
    [InlineData("lifetime", "1e400")]
    [InlineData("received", "9223372036854775807")]
    [InlineData("received", "null")]
    [InlineData("origin", "\"Hearsay\"")]
    [InlineData("more", "[]")]
    public Task A_field_of_another_kind_makes_it_none(string field, string value) => IsNoEntry(Changed(field, value));

    [Theory]
    [InlineData("received")]
    [InlineData("lifetime")]
    [InlineData("origin")]
    [InlineData("access")]
    [InlineData("type")]
    [InlineData("more")]
    public Task An_entry_that_lacks_a_field_is_none(string field) => IsNoEntry(Changed(field, value: null));

    [Theory]
    [InlineData("lifetime", "-9223372036854775808")]
    [InlineData("received", "-62135596800000")]
    public async Task A_token_of_long_ago_is_over(string field, string value)
    {
        await WriteAsync(Changed(field, value));

        Assert.Equal("token-2", (await _shared.OpenProcess().GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    public async Task A_lifetime_beyond_all_bounds_is_a_long_one()
    {
        var entry = Changed("lifetime", "9223372036854775807");
        await WriteAsync(entry);

        Assert.Equal("token-1", (await _shared.OpenProcess().GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    public async Task All_that_a_response_says_survives()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 62)) + string.Concat(Enumerable.Repeat("]", 62));
        var endpoint = new TokenEndpointStub(
            $$"""{"access_token":"a","token_type":"Bearer","expires_in":3600,"refresh_token":"r","scope":"x y","tenant":"t","deep":{{deep}},"n":1.50}""");
        var options = new TokenOptions { Store = new MemoryTokenStore(endpoint.Clock), ProtectionKeys = [SharedTokens.Key] };

        var written = await endpoint.Source(options).GetTokenAsync();
        var read = await endpoint.Source(options).GetTokenAsync();

        Assert.Equal(1, endpoint.Handler.Count);
        Assert.Equal("x y", read.Scope);
        Assert.Equal(written.Lifetime, read.Lifetime);
        Assert.Equal(written.LifetimeOrigin, read.LifetimeOrigin);
        Assert.Equal(written.ExpiresAt, read.ExpiresAt);
        Assert.Equal(written.Response.ExpiresIn, read.Response.ExpiresIn);
        Assert.Equal("r", read.Response.RefreshToken!.Reveal());
        Assert.Equal("t", read.Response.GetString("tenant"));
        Assert.Equal(deep, read.Response.AdditionalData["deep"].GetRawText());
        Assert.Equal("1.50", read.Response.AdditionalData["n"].GetRawText());
    }

    [Fact]
    public async Task A_token_of_a_process_whose_clock_is_ahead_is_not_younger_than_now()
    {
        _shared.Clock.JumpWallClock(TimeSpan.FromHours(1));
        await _shared.Process().GetTokenAsync();
        _shared.Clock.JumpWallClock(TimeSpan.FromHours(-1));

        var process = _shared.Process();
        var token = await process.GetTokenAsync();
        Assert.Equal("token-1", token.Value.Reveal());
        Assert.Equal(_shared.Clock.GetUtcNow(), token.ReceivedAt);

        _shared.Clock.Advance(TimeSpan.FromSeconds(3540));
        Assert.Equal("token-2", (await process.GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    public async Task A_token_of_a_process_whose_clock_is_behind_is_taken_for_old()
    {
        await _shared.Process().GetTokenAsync();
        _shared.Clock.JumpWallClock(TimeSpan.FromHours(1));

        Assert.Equal("token-2", (await _shared.Process().GetTokenAsync()).Value.Reveal());
        Assert.Equal(["", "refresh-1"], _shared.Presented);
    }

    private async Task IsNoEntry(byte[] entry)
    {
        await WriteAsync(entry);

        var token = await _shared.OpenProcess().GetTokenAsync();

        Assert.Equal("token-2", token.Value.Reveal());
        Assert.Equal("", _shared.Presented.Last());
        var warning = Assert.Single(_shared.Endpoint.Logs.Entries.Where(logged => logged.Level == LogLevel.Warning).DistinctBy(logged => logged.Text));
        Assert.Contains("could not be opened", warning.Text, StringComparison.Ordinal);
    }

    private async Task WriteAsync(byte[] entry)
    {
        await _shared.OpenProcess().GetTokenAsync();
        _shared.Store.Entry = entry;
    }

    private byte[] Changed(string field, string? value)
    {
        var now = _shared.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var entry = JsonNode.Parse(
            $$$"""{"received":{{{now}}},"lifetime":3600000,"origin":"ExpiresIn","access":"token-1","type":"Bearer","refresh":"refresh-1","more":{}}""")!.AsObject();
        entry.Remove(field);
        var text = entry.ToJsonString();
        return Encoding.UTF8.GetBytes(value is null ? text : $"{text[..^1]},\"{field}\":{value}}}");
    }
}
