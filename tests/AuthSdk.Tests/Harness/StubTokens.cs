using AuthSdk.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>The tokens of an API at https://api.example.org/v1.</summary>
public sealed class StubTokens(TokenSource source, string baseAddress = "https://api.example.org/v1", bool allowInsecureHttp = false, TokenSource? other = null)
    : ApiTokens(new Uri(baseAddress), allowInsecureHttp)
{
    public override TokenSource Default => source;

    public override TokenSource? Find(string flow) => flow == "Other" ? other : null;
}
