namespace AuthSdk.Testing;

/// <summary>Where the emulator has the endpoints that are declared, and which options lead there.</summary>
internal sealed class ProviderEndpoints
{
    private readonly List<ProviderEndpoint> _endpoints = [];

    public ProviderEndpoints(IReadOnlyList<Declared> providers, IReadOnlyList<DeclaredFlow> flows)
    {
        // Flows of one server share the option of its endpoint.
        var isShared = providers.Select(static provider => provider.Text("TokenUrl")).OfType<string>().Distinct(StringComparer.Ordinal).Count() <= 1;
        foreach (var (provider, flow) in providers.Zip(flows))
        {
            if (flow.StaticToken is not null)
            {
                continue;
            }

            var option = (isShared ? "" : provider.Text("Name")) + "TokenEndpoint";
            var endpoint = _endpoints.Find(known => known.Option == option);
            if (endpoint is null)
            {
                endpoint = new ProviderEndpoint(option, isShared ? "/oauth/token" : $"/oauth/{provider.Text("Name")}/token", QueryOf(provider.Text("TokenUrl")));
                _endpoints.Add(endpoint);
            }

            endpoint.Requests.AddRange(flow.Requests.Select(shape => (flow, shape)));
            var prefix = flow.Name == "Default" ? "" : flow.Name;
            foreach (var shape in flow.Others)
            {
                var path = (prefix.Length == 0 ? "/oauth/" : $"/oauth/{prefix}/") + PathOf(shape.Kind);
                var other = new ProviderEndpoint($"{prefix}{shape.Kind}Endpoint", path, QueryOf(provider.Text($"{shape.Kind}Url")));
                other.Requests.Add((flow, shape));
                _endpoints.Add(other);
            }
        }
    }

    public IReadOnlyList<ProviderEndpoint> All => _endpoints;

    public ProviderEndpoint? Find(string path) => _endpoints.Find(endpoint => endpoint.Path == path);

    private static string PathOf(TokenRequestKind kind) => kind switch
    {
        TokenRequestKind.Revocation => "revoke",
        TokenRequestKind.Introspection => "introspect",
        TokenRequestKind.Authorization => "authorize",
        TokenRequestKind.PushedAuthorizationRequest => "par",
        _ => "device_authorization",
    };

    /// <summary>The constant query of a URL; one with placeholders in it is replaced with the rest of the URL.</summary>
    private static string QueryOf(string? url) =>
        url?.IndexOf('?', StringComparison.Ordinal) is >= 0 and var question && !url[question..].Contains('{', StringComparison.Ordinal) ? url[question..] : "";
}
