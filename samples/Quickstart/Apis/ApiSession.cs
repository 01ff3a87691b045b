using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.Samples.Quickstart.Apis;

/// <summary>A client of one API, ready to be called, and the emulator behind it if there is one.</summary>
/// <param name="Tokens">The source of the token that the operation uses.</param>
/// <param name="CallAsync">Calls the operation and describes what came back.</param>
/// <param name="Client">Is disposed with the session.</param>
/// <param name="Emulator">Is stopped with the session.</param>
internal sealed record ApiSession(
    TokenSource Tokens,
    Func<CancellationToken, Task<string>> CallAsync,
    IDisposable Client,
    Emulator? Emulator) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (Emulator is not null)
        {
            await Emulator.DisposeAsync();
        }
    }
}
