namespace AuthSdk.Testing;

/// <summary>Works out what a request of a flow looks like: what the RFCs say, changed by what the interface declares.</summary>
internal sealed class RequestShapeReader
{
    /// <summary>The property with which authorization requests are pushed.</summary>
    public const string PushedUrl = "PushedAuthorizationRequestUrl";

    private readonly Declared _provider;
    private readonly Declared[] _settings;
    private readonly Declared[] _scopeSettings;
    private readonly bool _hasSeveralFlows;
    private readonly Declared[] _standard;
    private readonly Declared[] _extras;
    private readonly Declared? _assertion;
    private readonly ProviderValues _values;
    private readonly TokenRequestKind _kind;
    private readonly string _prefix;
    private readonly List<ParameterEntry> _entries = [];

    private RequestShapeReader(Type api, Declared provider, string flow, TokenRequestKind kind, ProviderValues values)
    {
        _provider = provider;
        _values = values;
        _kind = kind;
        _prefix = provider.Text("CredentialPrefix") ?? "";

        // A client proves itself to both endpoints in one way (RFC 9126 section 2); the parameters are those of the browser.
        var (proof, about) = IsPushed ? (TokenRequestKind.Initial, TokenRequestKind.Authorization) : (kind, kind);
        _settings = [.. Declared.Of<TokenRequestAttribute>(api).Where(declared => declared.IsAbout(flow, proof))];
        _scopeSettings = [.. Declared.Of<TokenRequestAttribute>(api).Where(Applies)];
        _hasSeveralFlows = Declared.Of<OAuthProviderAttribute>(api).Count > 1;
        var parameters = Declared.Of<TokenParameterAttribute>(api).Where(Applies).ToList();
        var standard = parameters.Where(declared => declared.Text("For") is not null && IsHeeded(declared))
            .Concat(Declared.Of<WithoutTokenParameterAttribute>(api).Where(Applies)
                .Where(declared => !IsAuthorization || (declared.IsForOneGrant() && !IsProof(declared.TextArgument(0)))));
        _standard = RequestPrecedence.Weightiest(standard, static declared => declared.Text("For") ?? declared.TextArgument(0));
        _extras = [.. parameters.Where(static declared => declared.Text("For") is null)];

        var assertions = Declared.Of<TokenAssertionAttribute>(api);
        _assertion = assertions.FirstOrDefault(declared => declared.Text("Flow") == flow) ?? assertions.FirstOrDefault(static declared => declared.Text("Flow") is null);

        bool Applies(Declared declared) => declared.IsAbout(flow, about);
    }

    private bool IsBrowsers => _kind == TokenRequestKind.Authorization;

    private bool IsPushed => _kind == TokenRequestKind.PushedAuthorizationRequest;

    private bool IsAuthorization => IsBrowsers || IsPushed;

    public static RequestShape Read(Type api, Declared provider, string flow, TokenRequestKind kind, ProviderValues values) =>
        new RequestShapeReader(api, provider, flow, kind, values).Read();

    private RequestShape Read()
    {
        var method = Setting("Method", null, TokenRequestMethod.Post);
        var shape = new RequestShape
        {
            Kind = _kind,
            Method = method,
            Placement = Setting("Placement", "ParameterPlacement", method == TokenRequestMethod.Get ? ParameterPlacement.Query : ParameterPlacement.Form),
            ScopeSeparator = Find(_scopeSettings, "ScopeSeparator", null) is var (scopes, separator) ? scopes.Enum(separator, ScopeSeparator.Space) : ScopeSeparator.Space,
            Authentication = Setting("ClientAuthentication", "ClientAuthentication", ClientAuthentication.ClientSecretBasic),
            AssertionAlgorithm = Setting("AssertionAlgorithm", null, SigningAlgorithm.Default),
            AssertionAudience = Find(_settings, "AssertionAudience", null) is var (source, property) ? source.Text(property) : null,
        };

        if (IsBrowsers)
        {
            // A browser sends a GET without proof of the client, and all of it in the query.
            shape = shape with { Method = TokenRequestMethod.Get, Placement = ParameterPlacement.Query, Authentication = ClientAuthentication.Unidentified };
        }

        if (IsPushed)
        {
            // RFC 9126 section 2.1.
            shape = shape with { Method = TokenRequestMethod.Post, Placement = ParameterPlacement.Form };
        }

        _entries.AddRange(new StandardParameterReader(_provider, _values).Read(shape));
        var assertion = _kind == TokenRequestKind.Initial && _provider.Enum("Flow", OAuthFlow.ClientCredentials) == OAuthFlow.JwtBearer ? _assertion : null;
        if (assertion?.Flag("ScopeClaim") == true)
        {
            _entries.RemoveAll(static entry => entry.Standard == "scope");
        }

        Change();
        Omit();
        AddExtras(shape);

        // One key may sign both assertions; then either of them says of which kind it is.
        var keyAlgorithm = shape.AssertionAlgorithm == SigningAlgorithm.Default ? assertion?.Enum("Algorithm", SigningAlgorithm.Default) ?? default : shape.AssertionAlgorithm;
        shape = shape with
        {
            ClientId = NamesClient(shape.Authentication) ? _values.Text(_prefix + "ClientId") : "",
            ClientSecret = HasSecret(shape.Authentication) ? _values.Secret(_prefix + "ClientSecret") : "",
            AssertionKey = shape.Authentication == ClientAuthentication.PrivateKeyJwt ? _values.Key(_prefix + "SigningKey", keyAlgorithm) : null,
        };
        if (assertion is not null)
        {
            var algorithm = assertion.Enum("Algorithm", SigningAlgorithm.Default);
            shape = shape with
            {
                Grant = new AssertionRules
                {
                    Issuer = _values.Text(_prefix + "Issuer"),
                    Audience = assertion.Text("Audience") is { Length: > 0 } audience ? audience : null,
                    Key = _values.Key(_prefix + "SigningKey", algorithm),
                    Algorithm = algorithm,
                },
            };
        }

        shape = shape with { Parameters = [.. _entries.Select(entry => entry.Expect(shape.Placement, ValueOf(entry)))] };
        return IsBrowsers && _provider.Has(PushedUrl) ? AfterPush(shape) : shape;
    }

    /// <summary>What is left for the browser to carry where the request was pushed (RFC 9126 section 4).</summary>
    private static RequestShape AfterPush(RequestShape shape) => shape with
    {
        Parameters =
        [
            .. shape.Parameters.Where(static parameter => parameter.Standard == "client_id"),
            new ExpectedParameter { Name = "request_uri", Standard = "request_uri", Placement = ParameterPlacement.Query, Required = true },
        ],
    };

    private ParameterPlacement? PlacementOf(Declared declared)
    {
        ParameterPlacement? written = declared.Has("In") ? declared.Enum("In", ParameterPlacement.Form) : null;
        return !IsAuthorization || (IsPushed && written == ParameterPlacement.Header && !declared.IsForOneGrant()) ? written : null;
    }

    private static bool IsHeader(Declared declared) => declared.Has("In") && declared.Enum("In", ParameterPlacement.Form) == ParameterPlacement.Header;

    private static bool NamesClient(ClientAuthentication authentication) =>
        authentication is not (ClientAuthentication.Unidentified or ClientAuthentication.ClientSecretBearer);

    private static bool HasSecret(ClientAuthentication authentication) => authentication
        is ClientAuthentication.ClientSecretBasic or ClientAuthentication.ClientSecretBasicUnencoded or ClientAuthentication.ClientSecretPost
        or ClientAuthentication.ClientSecretBearer or ClientAuthentication.ClientSecretJwt;

    private void Change()
    {
        foreach (var change in _standard.Where(static declared => declared.Text("For") is not null))
        {
            var standard = change.Text("For")!;
            var entry = _entries.Find(other => other.Standard == standard);
            if (entry is null && standard == "scope" && change.Text("Value") is not null && _kind is not (TokenRequestKind.Revocation or TokenRequestKind.Introspection))
            {
                entry = new ParameterEntry { Name = "scope", Standard = "scope" };
                _entries.Add(entry);
            }

            if (entry is null)
            {
                continue;
            }

            entry.Name = change.TextArgument(0).Trim();
            entry.Placement = PlacementOf(change);
            entry.Option = change.Text("Option") ?? entry.Option;
            entry.Template = change.Text("Value");
        }
    }

    private static bool IsProof(string? standard) => standard is "client_secret" or "client_assertion" or "client_assertion_type";

    /// <summary>What is moved to a header keeps its name in an authorization request, but the proof of the client in a pushed one is what it is in others.</summary>
    private bool IsHeeded(Declared change) => IsPushed && IsProof(change.Text("For"))
        ? !change.IsForOneGrant()
        : !IsAuthorization || change.IsForOneGrant() || !IsHeader(change);

    private void Omit()
    {
        foreach (var omission in _standard.Where(static declared => declared.Text("For") is null))
        {
            _entries.RemoveAll(entry => entry.Standard == omission.TextArgument(0));
        }
    }

    private void AddExtras(RequestShape shape)
    {
        foreach (var extra in RequestPrecedence.Weightiest(_extras, extra => Place(extra, shape)))
        {
            var entry = new ParameterEntry
            {
                Name = extra.TextArgument(0).Trim(),
                Placement = PlacementOf(extra),
                Option = extra.Text("Option"),
                Template = extra.Text("Value"),
                IsSecret = extra.Flag("Secret"),
                Required = extra.Text("Option") is not null ? !extra.Flag("Optional") : extra.Text("Value") is not null || extra.Flag("Required"),
            };
            var same = _entries.Find(other => other.Name == entry.Name && (other.Placement ?? shape.Placement) == (entry.Placement ?? shape.Placement));
            if (!BelongsHere(extra, entry, shape))
            {
                continue;
            }

            if (same is not null)
            {
                entry.Standard = same.Standard;
                _entries.Remove(same);
            }

            _entries.Add(entry);
        }
    }

    /// <summary>What a call gives, or what is about the grant's own parameters, is no part of a refresh; a revocation has extra headers only.</summary>
    private bool BelongsHere(Declared extra, ParameterEntry entry, RequestShape shape)
    {
        if (_kind == TokenRequestKind.Initial)
        {
            return true;
        }

        if (IsBrowsers)
        {
            return extra.IsForOneGrant() || entry.Name == "redirect_uri";
        }

        var isHeader = entry.Placement == ParameterPlacement.Header;
        if (IsPushed)
        {
            return extra.IsForOneGrant() || entry.Name == "redirect_uri" || (isHeader && (entry.Option is not null || entry.Template is not null));
        }

        var isPerCall = entry.Option is null && entry.Template is null && _kind != TokenRequestKind.DeviceAuthorization;
        var isForGrant = (!isHeader || shape.Placement == ParameterPlacement.Header) && GrantParameters.Names(_provider).Contains(entry.Name);
        return (isHeader || _kind is TokenRequestKind.Refresh or TokenRequestKind.DeviceAuthorization) && !isPerCall && (!isForGrant || extra.Has("Grant"));
    }

    private string Place(Declared extra, RequestShape shape)
    {
        var isHeader = !IsBrowsers && (PlacementOf(extra) ?? shape.Placement) == ParameterPlacement.Header;
        var name = extra.TextArgument(0).Trim();
        return isHeader ? $"header {name.ToUpperInvariant()}" : $"parameter {name}";
    }

    private string? ValueOf(ParameterEntry entry)
    {
        if (entry.Template is not { } template)
        {
            return OwnValue(entry);
        }

        var parts = ValueTemplate.Parse(template).Select(part => part.IsName ? Resolve(part.Text) : part.Text).ToList();
        return parts.Contains(null) ? null : string.Concat(parts);
    }

    private string? OwnValue(ParameterEntry entry) =>
        entry.Constant is { } constant ? constant
        : entry.Option is not { } option ? null
        : entry.IsSecret ? _values.Secret(option)
        : _values.Text(option);

    /// <summary>A name in a composed value is another value of the request, or else an option of its own.</summary>
    private string? Resolve(string name)
    {
        var option = ValueTemplate.OptionOf(name);
        var part = _entries.Find(entry => (entry.Standard == name || entry.Name == name || entry.Option == option) && (entry.Template is null || entry.Standard.Length > 0));
        return part is not null ? OwnValue(part)
            : option == "ClientId" ? _values.Text(_prefix + option)
            : option == "ClientSecret" ? _values.Secret(_prefix + option)
            : _values.Text(option);
    }

    private TEnum Setting<TEnum>(string property, string? shortForm, TEnum unset)
        where TEnum : struct, Enum =>
        Find(_settings, property, shortForm) is var (source, name) ? source.Enum(name, unset) : unset;

    /// <summary>The weightiest declaration counts. What <c>[OAuthProvider]</c> says names its flow, where there are several.</summary>
    private (Declared Source, string Property)? Find(Declared[] settings, string property, string? shortForm)
    {
        var most = settings.Where(setting => setting.Has(property)).MaxBy(RequestPrecedence.Weight);
        return shortForm is not null && _provider.Has(shortForm) && (most is null || RequestPrecedence.Weight(most) < (_hasSeveralFlows ? 1 : 0)) ? (_provider, shortForm)
            : most is not null ? (most, property)
            : null;
    }
}
