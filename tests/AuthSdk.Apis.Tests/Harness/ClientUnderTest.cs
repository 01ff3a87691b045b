using AuthSdk.Tokens;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>A client of any API.</summary>
/// <param name="Tokens">The tokens that its operations use.</param>
/// <param name="CallAsync">Calls an operation that needs a token.</param>
/// <param name="Client">The client itself; disposed with this.</param>
internal sealed record ClientUnderTest(ApiTokens Tokens, Func<Task> CallAsync, object Client) : IDisposable
{
    public void Dispose() => (Client as IDisposable)?.Dispose();
}
