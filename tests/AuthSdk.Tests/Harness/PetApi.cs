using AuthSdk.Http;
using AuthSdk.Registration;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>An API as the generator would write it.</summary>
public interface IPetApi
{
    Task<string> GetPetAsync(string id);
}

public sealed class PetApiOptions
{
    public string? ClientId { get; set; }

    public SecretString? ClientSecret { get; set; }

    public string? Domain { get; set; }

    public TokenOptions Tokens { get; set; } = new();

    public bool AllowInsecureHttp { get; set; }

    public void Validate(ICollection<string> faults)
    {
        OptionsFaults.Required(faults, nameof(ClientId), ClientId);
        OptionsFaults.Required(faults, nameof(ClientSecret), ClientSecret);
        OptionsFaults.HostPart(faults, nameof(Domain), Domain);
        Tokens.Validate(faults, nameof(Tokens));
    }
}

public sealed class PetApiTokens(PetApiOptions options, TokenEndpointClient tokenEndpoint, ApiRuntime runtime)
    : ApiTokens(new Uri($"https://api.{options.Domain}/v1"), options.AllowInsecureHttp)
{
    public override TokenSource Default { get; } =
        new(new PetApiFlow(options, tokenEndpoint), options.Tokens, runtime);

    public override TokenSource? Find(string flow) => null;
}

/// <summary>The dialect that shows the most: its secret travels in the address.</summary>
public sealed class PetApiFlow(PetApiOptions options, TokenEndpointClient tokenEndpoint) : ITokenFlow
{
    public string Name => "Default";

    public TokenIdentity Identity => Compose().Identify();

    public Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken) =>
        tokenEndpoint.SendAsync(Compose(), new TokenResponseRules(), cancellationToken);

    private TokenEndpointRequest Compose()
    {
        var request = new TokenEndpointRequest(new Uri($"https://auth.{options.Domain}/token"), ParameterPlacement.Query, Name);
        request.Add("client_id", options.ClientId);
        request.Add("client_secret", options.ClientSecret);
        return request;
    }
}

public sealed class PetApiClient(HttpClient http, PetApiTokens tokens) : IPetApi
{
    private readonly ApiOperations _operations = new(http, tokens.BaseAddress);

    public Task<string> GetPetAsync(string id)
    {
        var url = new RequestUrl(_operations.BaseAddress, stackalloc char[256]);
        url.AppendLiteral("/pets/");
        url.AppendPath(id);
        return _operations.ReadStringAsync(new OperationRequest(HttpMethod.Get, url.ToUri()), CancellationToken.None);
    }
}

public static class PetApi
{
    public static ApiClientDefinition<IPetApi, PetApiClient, PetApiOptions, PetApiTokens> Definition { get; } = new()
    {
        Name = "PetApi",
        Validate = static (options, faults) => options.Validate(faults),
        AllowInsecureHttp = static options => options.AllowInsecureHttp,
        CreateTokens = static (options, tokenEndpoint, runtime) => new PetApiTokens(options, tokenEndpoint, runtime),
        CreateClient = static (http, _, tokens, _) => new PetApiClient(http, tokens),
        TokenOptions = static options => options.Tokens,
    };

    /// <summary>Answers for the API and for its token endpoint.</summary>
    public static HttpResponseMessage Answer(Exchange exchange) =>
        exchange.Uri.Host.StartsWith("auth.", StringComparison.Ordinal)
            ? StubHandler.Json("""{"access_token":"issued-token-value","token_type":"Bearer","expires_in":100}""")
            : StubHandler.Json($"{exchange.Uri.AbsolutePath} {exchange.Authorization}", mediaType: "text/plain");
}
