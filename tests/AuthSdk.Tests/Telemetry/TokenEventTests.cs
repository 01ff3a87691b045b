using System.Collections.Concurrent;
using System.Net;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Tests.Telemetry;

[Collection(nameof(ProcessWide))]
public sealed class TokenEventTests
{
    [Fact]
    public async Task A_new_token_is_told_with_its_lifetime_and_why_it_was_requested()
    {
        var told = new ConcurrentQueue<TokenRenewedContext>();
        using var api = new ObservedApi(exchange => TokenEndpointStub.Token(exchange, 1000), options => options.Tokens.OnRenewed = told.Enqueue);

        await api.Source.RenewAsync(await api.Source.GetTokenAsync());
        await Until.True(() => told.Count == 2);

        Assert.Equal([RenewalReason.First, RenewalReason.Rejected], told.Select(context => context.Reason).Order());
        Assert.All(told, context => Assert.Equal(
            (api.Name, "Default", TimeSpan.FromSeconds(1000), api.Clock.GetUtcNow().AddSeconds(1000)),
            (context.Api, context.Flow, context.Lifetime, context.ExpiresAt)));
    }

    [Fact]
    public async Task A_failure_is_told_with_its_error()
    {
        var told = new ConcurrentQueue<TokenRenewalFailedContext>();
        using var api = new ObservedApi(
            _ => StubHandler.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized),
            options => options.Tokens.OnRenewalFailed = told.Enqueue);

        var error = await Assert.ThrowsAsync<OAuthException>(() => api.Source.GetTokenAsync().AsTask());
        await Until.True(() => !told.IsEmpty);

        var context = Assert.Single(told);
        Assert.Same(error, context.Error);
        Assert.Equal((api.Name, "Default", RenewalReason.First, false), (context.Api, context.Flow, context.Reason, context.HasUsableToken));
    }

    [Fact]
    public async Task A_handler_that_throws_is_logged_and_harms_nobody()
    {
        using var api = new ObservedApi(
            exchange => TokenEndpointStub.Token(exchange),
            options => options.Tokens.OnRenewed = _ => throw new InvalidOperationException("of the handler"));

        await api.Source.GetTokenAsync();
        await Until.True(() => api.Logs.Entries.Any(entry => entry.Level == LogLevel.Error));

        Assert.Contains("of the handler", api.Logs.Everything, StringComparison.Ordinal);
        await api.Source.RenewAsync(api.Source.Current!);
    }

    [Fact]
    public async Task A_handler_that_uses_the_source_or_does_not_return_holds_up_nobody()
    {
        using var release = new ManualResetEventSlim();
        ObservedApi? observed = null;
        var again = new TaskCompletionSource<AccessToken>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var api = observed = new ObservedApi(
            exchange => TokenEndpointStub.Token(exchange),
            options => options.Tokens.OnRenewed = _ =>
            {
                again.TrySetResult(observed!.Source.GetTokenAsync().AsTask().GetAwaiter().GetResult());
                release.Wait();
            });

        var token = await api.Source.GetTokenAsync();

        Assert.Same(token, await again.Task);
        Assert.NotSame(token, await api.Source.RenewAsync(token));
        release.Set();
    }
}
