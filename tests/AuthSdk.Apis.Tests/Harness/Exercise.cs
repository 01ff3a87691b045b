using System.Net;
using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>Takes a client through everything that can become of a token.</summary>
internal sealed class Exercise
{
    private readonly List<string> _tokens = [];
    private readonly List<Exception> _errors = [];

    /// <summary>Every token that there was.</summary>
    public IReadOnlyList<string> Tokens => _tokens;

    /// <summary>Everything that the calls threw.</summary>
    public IReadOnlyList<Exception> Errors => _errors;

    /// <summary>A first token, a revoked one, one that is revoked again at once, an expired one and a refusal.</summary>
    public static async Task<Exercise> RunAsync(Emulator emulator, ClientUnderTest client, ManualTimeProvider clock)
    {
        var exercise = new Exercise();
        await client.CallAsync();
        exercise.Keep(client.Tokens.Default.Current!);
        emulator.RevokeAllTokens();
        await client.CallAsync();
        exercise.Keep(client.Tokens.Default.Current!);
        emulator.RevokeAllTokens();
        exercise._errors.Add(await Assert.ThrowsAnyAsync<ApiException>(client.CallAsync));
        clock.Advance(client.Tokens.Default.Current!.Lifetime + TimeSpan.FromSeconds(1));
        emulator.FailNextTokenRequests(1, HttpStatusCode.ServiceUnavailable, "<html>later</html>", "text/html", retryAfter: "1");
        exercise._errors.Add(await Engine.OAuthFailureAsync(client.CallAsync));
        return exercise;
    }

    private void Keep(AccessToken token)
    {
        _tokens.Add(token.Value.Reveal());
        if (token.Response.RefreshToken is { } refreshToken)
        {
            _tokens.Add(refreshToken.Reveal());
        }
    }
}
