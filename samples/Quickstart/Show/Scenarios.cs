using AuthSdk.Samples.Quickstart.Apis;
using AuthSdk.Testing;
using Spectre.Console;

namespace AuthSdk.Samples.Quickstart.Show;

/// <summary>What a user will meet sooner or later: each scenario runs against an emulator of its own.</summary>
internal static class Scenarios
{
    private const int Callers = 100;

    /// <summary>Runs them all for each API.</summary>
    /// <returns>Whether every one went as it should.</returns>
    public static async Task<bool> ShowAsync(IAnsiConsole console, IEnumerable<ApiSample> apis, CancellationToken cancellationToken)
    {
        var table = new Table().Border(TableBorder.Rounded).Title("[bold]What you will meet[/]")
            .AddColumns("API", "A wrong secret", "An expired token", $"{Callers} callers at once");
        var succeeded = true;
        foreach (var api in apis)
        {
            Outcome[] outcomes =
            [
                await WrongSecretAsync(api, cancellationToken),
                await ExpiredTokenAsync(api, cancellationToken),
                await ManyCallersAsync(api, cancellationToken),
            ];
            succeeded &= outcomes.All(outcome => outcome.IsExpected);
            table.AddRow([Markup.Escape(api.Title), .. outcomes.Select(outcome => outcome.ToMarkup())]);
        }

        console.Write(table);
        return succeeded;
    }

    private static async Task<Outcome> WrongSecretAsync(ApiSample api, CancellationToken cancellationToken)
    {
        using var log = new TokenRequestLog();
        await using var session = await api.EmulateAsync(new SampleRuntime(new ManualTimeProvider(), log), "wrong", cancellationToken);
        try
        {
            return new Outcome(false, await session.CallAsync(cancellationToken));
        }
        catch (OAuthException refused)
        {
            return new Outcome(refused.Error == "invalid_client", $"{refused.Error} (status {(int?)refused.StatusCode}); the API was not called");
        }
    }

    private static async Task<Outcome> ExpiredTokenAsync(ApiSample api, CancellationToken cancellationToken)
    {
        using var log = new TokenRequestLog();
        var clock = new ManualTimeProvider();
        await using var session = await api.EmulateAsync(new SampleRuntime(clock, log), wrongSecret: null, cancellationToken);

        await session.CallAsync(cancellationToken);
        clock.Advance((await session.Tokens.GetTokenAsync(cancellationToken)).Lifetime + TimeSpan.FromSeconds(1));
        await session.CallAsync(cancellationToken);

        var renewals = session.Emulator!.TokenRequestCount - api.TokenRequestsPerToken;
        return new Outcome(renewals == api.TokenRequestsPerToken, $"renewed with {Count(renewals)}; the call succeeded");
    }

    private static async Task<Outcome> ManyCallersAsync(ApiSample api, CancellationToken cancellationToken)
    {
        using var log = new TokenRequestLog();
        await using var session = await api.EmulateAsync(new SampleRuntime(new ManualTimeProvider(), log), wrongSecret: null, cancellationToken);

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => session.CallAsync(cancellationToken)));

        var requests = session.Emulator!.TokenRequestCount;
        return new Outcome(requests == api.TokenRequestsPerToken, $"{Count(requests)} for all");
    }

    private static string Count(int requests) => requests == 1 ? "1 token request" : $"{requests} token requests";

    private sealed record Outcome(bool IsExpected, string Text)
    {
        public string ToMarkup() => $"[{(IsExpected ? "green" : "red")}]{Markup.Escape(Text)}[/]";
    }
}
