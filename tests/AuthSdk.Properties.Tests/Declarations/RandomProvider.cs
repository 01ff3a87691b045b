namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws the flows of an interface.</summary>
internal sealed class RandomProvider(Outline outline)
{
    private static readonly OAuthFlow[] Flows = Enum.GetValues<OAuthFlow>();

    private readonly Choice _choice = outline.Choice;
    private readonly List<string> _hooked = [];
    private readonly List<DocumentText> _documents = [];

    /// <summary>The flows whose hooks the program implements.</summary>
    public IReadOnlyList<string> Hooked => _hooked;

    /// <summary>The metadata documents that the flows are held against.</summary>
    public IReadOnlyList<DocumentText> Documents => _documents;

    public IReadOnlyList<AttributeText> Draw() =>
    [
        .. outline.Flows.Length > 0 ? outline.Flows.Select(Provider) : [Provider(null)],
        .. outline.HasServers ? Servers() : [],
    ];

    private IEnumerable<AttributeText> Servers() => new[] { ("Production", "https://p.example.org"), ("Sandbox", "https://s.example.org/x"), ("Local", "http://localhost:5000") }
        .Take(1 + _choice.Number(3))
        .Select(server => new AttributeText("Server", [_choice.Text(server.Item1), _choice.Text(server.Item2)], []));

    private AttributeText Provider(string? name)
    {
        var flow = _choice.OneIn(4) ? OAuthFlow.ClientCredentials : _choice.Of(Flows);
        outline.Kinds.Add(flow);
        name ??= _choice.OneIn(30) ? "Only" : null;
        var isHooked = flow != OAuthFlow.StaticToken && _choice.OneIn(6);
        string[] names = name is null ? [] : [$"Name = {(isHooked ? Choice.Literal(name) : _choice.Text(name))}", .. name != "User" && !_choice.OneIn(4) ? [$"CredentialPrefix = {_choice.Text(name == "Client" ? "System" : "Robot")}"] : Array.Empty<string>()];
        if (flow == OAuthFlow.StaticToken)
        {
            return new AttributeText("OAuthProvider", [], [$"Flow = {_choice.Enum(flow)}", .. names]);
        }

        if (isHooked)
        {
            _hooked.Add(name ?? "");
        }

        // What a document brings need not be declared.
        var metadata = Metadata(name).ToList();
        var spares = metadata.Count > 0 && !_choice.OneIn(3);
        var isSigned = flow == OAuthFlow.AuthorizationCode;
        var isOnDevice = flow == OAuthFlow.DeviceCode;
        ClientAuthentication? authentication = _choice.OneIn(2) ? _choice.Of(Enum.GetValues<ClientAuthentication>()) : null;
        ParameterPlacement? placement = _choice.OneIn(4) ? _choice.Of(Enum.GetValues<ParameterPlacement>()) : null;
        outline.Settings.UnionWith(authentication is null ? [] : ["ClientAuthentication"]);
        outline.Settings.UnionWith(placement is null ? [] : ["ParameterPlacement"]);
        return new AttributeText("OAuthProvider", [], [
            $"Flow = {_choice.Enum(flow)}",
            .. names,
            .. metadata.Where(static setting => setting.Length > 0),
            .. Url(!spares, "TokenUrl", outline.HasServers ? ["{server}/token"] : Pools.TokenUrls),
            .. Url(isSigned ? !spares : _choice.OneIn(200), "AuthorizationUrl", Pools.AuthorizationUrls),
            .. Url(_choice.OneIn(isSigned ? 4 : 200), "PushedAuthorizationRequestUrl", Pools.OtherUrls),
            .. Url(isOnDevice ? !spares : _choice.OneIn(200), "DeviceAuthorizationUrl", Pools.OtherUrls),
            .. Url(_choice.OneIn(isSigned || flow == OAuthFlow.Password ? 4 : 60), "RefreshUrl", Pools.OtherUrls),
            .. Url(_choice.OneIn(4), "RevocationUrl", Pools.OtherUrls),
            .. Url(_choice.OneIn(8), "IntrospectionUrl", Pools.OtherUrls),
            .. authentication is { } method ? [$"ClientAuthentication = {_choice.Enum(method)}"] : Array.Empty<string>(),
            .. placement is { } place ? [$"ParameterPlacement = {_choice.Enum(place)}"] : Array.Empty<string>(),
            .. _choice.Set(isSigned ? 4 : 90, "Pkce", () => _choice.Enum<PkceMethod>()),
            .. _choice.Set(isSigned ? 6 : 200, "Issuer", () => _choice.Text(Pools.Issuers)),
            .. _choice.Set(2, "Scopes", () => _choice.Texts(Pools.Scopes)),
            .. _choice.Set(6, "Resources", () => _choice.Texts("https://one.test/api", "urn:two")),
            .. _choice.Set(6, "GrantType", () => _choice.Text("machine", "a b", "refresh_token")),
            .. _choice.Set(name == "User" ? 2 : name == "Client" && outline.Flows.Length > 2 ? 4 : 60, "AuthorizedBy", () => _choice.Text(name == "User" ? "Client" : "Machine")),
            .. _choice.Flag(authentication == ClientAuthentication.TlsClientAuth ? 2 : 200, "CertificateBoundTokens"),
            .. _choice.OneIn(12) ? ["DPoPBoundTokens = true", .. _choice.Set(2, "DPoPAlgorithm", () => _choice.Enum<SigningAlgorithm>())] : Array.Empty<string>(),
        ]);
    }

    private IEnumerable<string> Url(bool isThere, string property, params string[] urls) => isThere ? [$"{property} = {_choice.Text(urls)}"] : [];

    /// <summary>A document that belongs to a flow, declared or lying there; then the text is empty.</summary>
    private IEnumerable<string> Metadata(string? name)
    {
        if (!_choice.OneIn(8))
        {
            return _choice.Set(400, "Metadata", () => _choice.Text("missing.json"));
        }

        var isDeclared = !_choice.OneIn(3);
        var file = isDeclared ? $"{name ?? "pets"}.json" : "IPetApi.oauth.json";
        _documents.Add(new DocumentText(_choice.Mostly($"/src/{file}", $"C:\\src\\{file}", $"/src/x{file}"), new RandomMetadata(_choice).Draw()));
        if (_choice.OneIn(30))
        {
            _documents.Add(new DocumentText($"/other/{file}", new RandomMetadata(_choice).Draw()));
        }

        return [isDeclared ? $"Metadata = {_choice.Text(file)}" : ""];
    }
}
