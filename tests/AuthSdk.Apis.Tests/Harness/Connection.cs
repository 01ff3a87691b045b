namespace AuthSdk.Apis.Tests.Harness;

/// <summary>
/// What a client holds besides its operations: AuthSdk's is a class with all of it, while Refit's has the operations alone. Tests thus call the
/// interface, and have its tokens and its end from here.
/// </summary>
/// <param name="tokens">The tokens that its operations use.</param>
/// <param name="client">The client itself; disposed with this, if it can be.</param>
internal sealed class Connection<TTokens>(TTokens tokens, object client) : IDisposable
{
    /// <summary>The tokens that the client's operations use.</summary>
    public TTokens Tokens => tokens;

    public void Dispose() => (client as IDisposable)?.Dispose();
}
