using System.Net;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Tokens;

/// <summary>Whoever can call under ever new names must not fill the memory, nor take their tokens from the others.</summary>
public sealed class ManyIdentitiesTests
{
    private static readonly TokenOptions Hundred = new() { MaxIdentities = 100 };

    [Fact]
    public async Task No_more_identities_are_held_than_allowed_and_those_without_a_token_go_first()
    {
        var stub = new TokenEndpointStub(exchange => exchange.Body!.Contains("forged", StringComparison.Ordinal)
            ? StubHandler.Json("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest)
            : TokenEndpointStub.Token(exchange));
        var callers = new Callers(stub, Hundred);
        for (var i = 0; i < 50; i++)
        {
            await callers.CallAsync($"person-{i}");
        }

        for (var i = 0; i < 1000; i++)
        {
            await Assert.ThrowsAsync<OAuthException>(() => callers.CallAsync($"forged-{i}"));
            Assert.InRange(callers.Count, 1, 100);
        }

        var before = stub.Handler.Count;
        for (var i = 0; i < 50; i++)
        {
            await callers.CallAsync($"person-{i}");
        }

        Assert.Equal(before, stub.Handler.Count);
    }

    [Fact]
    public async Task Of_those_with_a_token_who_has_not_called_for_longest_goes_and_is_one_again_on_return()
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var callers = new Callers(stub, Hundred);
        for (var i = 0; i <= 100; i++)
        {
            stub.Clock.Advance(TimeSpan.FromSeconds(1));
            await callers.CallAsync($"person-{i}");
        }

        Assert.Equal(90, callers.Count);
        await callers.CallAsync("person-100");
        await callers.CallAsync("person-50");
        Assert.Equal(101, stub.Handler.Count);

        await callers.CallAsync("person-0");
        await callers.CallAsync("person-0");
        Assert.Equal(102, stub.Handler.Count);
    }

    [Fact]
    public void A_bound_below_one_is_a_fault_of_the_options()
    {
        var faults = new List<string>();

        new TokenOptions { MaxIdentities = 0 }.Validate(faults, "Tokens");

        Assert.Equal(["Tokens.MaxIdentities must be at least 1."], faults);
    }
}
