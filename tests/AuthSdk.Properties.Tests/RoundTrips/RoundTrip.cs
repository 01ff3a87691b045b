using System.Net;
using AuthSdk.Properties.Tests.Declarations;
using AuthSdk.Testing;

namespace AuthSdk.Properties.Tests.RoundTrips;

/// <summary>What must hold for every declaration.</summary>
internal static class RoundTrip
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    /// <summary>
    /// A declaration has an error; or it compiles, and its client gets tokens from the emulator of the same declaration, calls, renews what
    /// was revoked and what is over, and revokes.
    /// </summary>
    /// <returns>Whether it has no error.</returns>
    public static bool Check(Declaration declaration) => Check(CompiledDeclaration.Of(declaration));

    /// <summary>The same for a declaration that was compiled.</summary>
    public static bool Check(CompiledDeclaration? compiled)
    {
        if (compiled is null)
        {
            return false;
        }

        compiled.UseAsync(async assembly => await UseAsync(assembly.GetType("Acme.IPetApi")!)).WaitAsync(Bound).GetAwaiter().GetResult();
        return true;
    }

    private static async Task UseAsync(Type api)
    {
        var clock = new ManualTimeProvider();
        await using var provider = await ProviderEmulator.StartAsync(api, new ProviderEmulatorOptions { TimeProvider = clock });
        using var client = new LoadedApi(api.Assembly, provider, clock);

        try
        {
            await client.SignInAsync(again: false);
            await client.CallAsync();

            if (!client.HasStaticToken)
            {
                provider.RevokeAllTokens();
                await client.SignInAsync(again: true);
                await client.CallAsync();
            }

            clock.Advance(TimeSpan.FromHours(2));
            await client.SignInAsync(again: true);
            await client.CallAsync();

            await client.RevokeAsync();
            await client.SignInAsync(again: false);
            await client.CallAsync();
            if (!client.IsChained && !client.TradesAccessTokens)
            {
                // A flow that needs another token learns that this one was revoked, or is over, by being refused.
                Assert.All(provider.TokenRequests, request => Assert.True(request.Status is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Found));
            }
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.Message}\n{string.Join('\n', provider.Requests.Select(Describe))}", exception);
        }
    }

    private static string Describe(RecordedRequest request) =>
        $"{request.Method} {request.RawTarget} {request.Body} {(int?)request.Status}\n    {string.Join("\n    ", request.Headers.Select(header => $"{header.Key}: {header.Value}"))}";
}
