namespace AuthSdk.Testing;

/// <summary>Holds a request against what is declared.</summary>
internal sealed class TokenRequestCheck(ProviderEmulatorOptions options, ProviderGrants grants)
{
    private readonly ClientProof _proof = new(options.TimeProvider);
    private readonly AssertionCheck _assertions = new(options.TimeProvider, TimeSpan.FromHours(1));

    /// <summary>What is wrong with the request; null where nothing is. Nothing is used up.</summary>
    public TokenRefusal? FindFault(RecordedRequest request, DeclaredFlow flow, RequestShape shape, SentParameters sent, Uri endpoint)
    {
        if (!request.Method.Equals(shape.Method.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            return TokenRefusal.Method(shape.Method);
        }

        if (shape.Parameters.FirstOrDefault(static parameter => parameter.Standard == "grant_type") is { } grantType && sent.Single(grantType) != grantType.Value)
        {
            return new TokenRefusal(
                RefusalStage.GrantType, sent.All(grantType).Count == 0 ? OAuthError.InvalidRequest : OAuthError.UnsupportedGrantType, "The grant type is missing or another one.");
        }

        return FindClientFault(request, flow, shape, sent, endpoint)
            ?? FindLayoutFault(shape, sent)
            ?? shape.Parameters.Select(parameter => FindFault(parameter, shape, sent, flow)).FirstOrDefault(static fault => fault is not null)
            ?? grants.FindFault(flow, shape, sent)
            ?? FindAssertionFault(request, shape, sent, endpoint)
            ?? (shape.Kind != TokenRequestKind.Authorization && options.AcceptTokenRequest?.Invoke(request) == false ? TokenRefusal.Grant("The test refuses it.") : null);
    }

    private static bool IsAboutClient(ExpectedParameter parameter) => parameter.Standard is "client_id" or "client_secret" or "client_assertion_type";

    private TokenRefusal? FindClientFault(RecordedRequest request, DeclaredFlow flow, RequestShape shape, SentParameters sent, Uri endpoint)
    {
        var isChained = flow.AuthorizedBy is not null && shape.Kind == TokenRequestKind.Initial;
        if (isChained && !grants.IsToken(BearerToken.Of(request), flow.AuthorizedBy!))
        {
            return TokenRefusal.Client($"The token of the flow '{flow.AuthorizedBy}' is missing or no longer good.");
        }

        var fault = shape.Parameters.Where(IsAboutClient).FirstOrDefault(parameter => sent.Single(parameter) != parameter.Value && parameter.Value is not null);
        return fault is not null
            ? TokenRefusal.Client($"The {Describe(fault)} is missing or wrong.")
            : _proof.FindFault(shape, request, sent, endpoint, isChained || flow.AuthorizedBy is not null) is { } proof ? TokenRefusal.Client(proof) : null;
    }

    private TokenRefusal? FindAssertionFault(RecordedRequest request, RequestShape shape, SentParameters sent, Uri endpoint) =>
        shape.Grant is { } rules && ProviderGrants.Find(shape, sent, "assertion") is { } assertion && _assertions.FindFault(rules, assertion, request, endpoint) is { } fault
            ? TokenRefusal.Grant(fault)
            : null;

    private TokenRefusal? FindLayoutFault(RequestShape shape, SentParameters sent) =>
        !sent.KeepsUrlQuery ? TokenRefusal.Request("The query of the token URL is missing.")
        : options.AllowUndeclaredParameters ? null
        : sent.HasStrangeBody ? TokenRefusal.Request("There is a body, and it is neither a form nor a JSON object.")
        : sent.HasStrangeValue ? TokenRefusal.Request("A member of the JSON object is not text.")
        : sent.FindUndeclared(shape.Parameters) is { } name ? TokenRefusal.Request($"The parameter '{name}' is not declared there.")
        : null;

    private TokenRefusal? FindFault(ExpectedParameter parameter, RequestShape shape, SentParameters sent, DeclaredFlow flow)
    {
        var values = sent.All(parameter);
        if (parameter.Values.Count > 0)
        {
            return values.SequenceEqual(parameter.Values) ? null : TokenRefusal.Request($"The {Describe(parameter)} is not what is declared.");
        }

        return values switch
        {
            [] => parameter.Required ? TokenRefusal.Request($"The {Describe(parameter)} is missing.") : null,
            [""] when parameter.Value is not "" => TokenRefusal.Request($"The {Describe(parameter)} is empty."),
            [var value] => parameter.Value is { } expected && value != expected
                ? Wrong(parameter)
                : parameter is { Standard: "scope", Value: null } ? FindScopeFault(value, shape, flow) : null,
            _ => TokenRefusal.Request($"The {Describe(parameter)} is repeated."),
        };
    }

    private TokenRefusal? FindScopeFault(string value, RequestShape shape, DeclaredFlow flow)
    {
        var known = options.Scopes.Concat(flow.Scopes).ToHashSet(StringComparer.Ordinal);
        return known.Count == 0 || Scopes(value, shape).All(known.Contains)
            ? null
            : new TokenRefusal(RefusalStage.Grant, OAuthError.InvalidScope, "A scope is not declared, or is separated in another way.");
    }

    private static TokenRefusal Wrong(ExpectedParameter parameter) => parameter.Standard is "username" or "password"
        ? TokenRefusal.Grant("The user name or the password is wrong.")
        : TokenRefusal.Request($"The {Describe(parameter)} is not what is declared.");

    public static string[] Scopes(string value, RequestShape shape) => value.Split(shape.ScopeSeparator switch
    {
        ScopeSeparator.Comma => ',',
        ScopeSeparator.Plus => '+',
        _ => ' ',
    });

    private static string Describe(ExpectedParameter parameter) => $"parameter '{parameter.Name}' ({parameter.Placement})";
}
