namespace AuthSdk.Testing;

/// <summary>An annotated interface, read by reflection and not by the generator: a second opinion on what it says.</summary>
internal sealed class ProviderDeclaration
{
    private static readonly string[] Urls =
        ["TokenUrl", "RefreshUrl", "RevocationUrl", "IntrospectionUrl", "AuthorizationUrl", "PushedAuthorizationRequestUrl", "DeviceAuthorizationUrl"];

    public ProviderDeclaration(Type api, ProviderValues values)
    {
        var providers = Declared.Of<OAuthProviderAttribute>(api);
        if (!api.IsInterface || providers.Count == 0)
        {
            throw new ArgumentException($"{api} is no interface with [OAuthProvider].", nameof(api));
        }

        AddPlaceholders(api, providers, values);
        Flows = [.. providers.Select(provider => new DeclaredFlow(api, provider, values))];
        Rules = new ApiRuleSet(api, values);
        var prefix = ProviderOperation.PrefixOf(api);
        Operations = [.. api.GetInterfaces().Prepend(api).SelectMany(static type => type.GetMethods()).Select(method => ProviderOperation.Find(method, prefix)).OfType<ProviderOperation>()];
        Endpoints = new ProviderEndpoints(providers, Flows);
        Errors = new ErrorBody(Declared.FirstOf<ApiErrorsAttribute>(api));
        JsonContext = Declared.FirstOf<JsonContextAttribute>(api)?.TypeArgument(0);
    }

    /// <summary>The flows, the default one first.</summary>
    public IReadOnlyList<DeclaredFlow> Flows { get; }

    public ApiRuleSet Rules { get; }

    public IReadOnlyList<ProviderOperation> Operations { get; }

    public ProviderEndpoints Endpoints { get; }

    /// <summary>How operations fail.</summary>
    public ErrorBody Errors { get; }

    public Type? JsonContext { get; }

    public DeclaredFlow FlowOf(ProviderOperation operation) => Flows.FirstOrDefault(flow => flow.Name == operation.Flow) ?? Flows[0];

    /// <summary>Placeholders of URLs are required options, wherever the URL is replaced.</summary>
    private static void AddPlaceholders(Type api, IReadOnlyList<Declared> providers, ProviderValues values)
    {
        var urls = providers.SelectMany(static provider => Urls.Select(provider.Text))
            .Concat(Declared.Of<BaseAddressAttribute>(api).Select(static address => (string?)address.TextArgument(0)));
        foreach (var (name, _) in urls.OfType<string>().SelectMany(ValueTemplate.Parse).Where(static part => part is { IsName: true, Text: not "server" }))
        {
            values.Text(ValueTemplate.OptionOf(name));
        }
    }
}
