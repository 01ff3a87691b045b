using AuthSdk.Registration;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>Calls that each come with credentials of their own, as the generator would write it.</summary>
public sealed class Callers : ApiTokens
{
    private readonly TokenSourcePool<Caller> _pool;
    private string? _name;

    public Callers(TokenEndpointStub stub, TokenOptions? options = null)
        : base(new Uri("https://api.example.org"), allowInsecureHttp: false)
    {
        var runtime = new ApiRuntime(stub.Clock, stub.Logs);
        Default = new TokenSource(new CallerFlow(stub.Client, new Caller("nobody")), new TokenOptions(), runtime);
        _pool = new(new()
        {
            Flow = "Default",
            Configured = new Caller("nobody"),
            Select = (_, _, _) => new(_name is null ? null : new Caller(_name)),
            FindMissing = static _ => null,
            CreateFlow = (caller, _, _) => new(new CallerFlow(stub.Client, caller)),
            Options = options ?? new TokenOptions(),
            Runtime = runtime,
        });
    }

    public override TokenSource Default { get; }

    public int Count => _pool.Count;

    public override TokenSource? Find(string flow) => flow == "Default" ? Default : null;

    public override TokenPoolStatus? FindCallers(string flow) => flow == "Default" ? _pool.Status : null;

    /// <summary>The source of somebody.</summary>
    public async Task<TokenSource> OfAsync(string name)
    {
        _name = name;
        return await _pool.SelectAsync(services: null, CancellationToken.None);
    }

    /// <summary>The token of somebody.</summary>
    public async Task<AccessToken> CallAsync(string name) => await (await OfAsync(name)).GetTokenAsync();

    private sealed record Caller(string Name);

    private sealed class CallerFlow(TokenEndpointClient client, Caller caller) : ITokenFlow
    {
        public string Name => "Default";

        public TokenIdentity Identity => Compose().Identify();

        public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) =>
            client.SendAsync(Compose(), TokenResponseRules.Standard, cancellationToken);

        private TokenEndpointRequest Compose()
        {
            var request = TokenEndpointStub.Request();
            request.Add("username", caller.Name);
            return request;
        }
    }
}
