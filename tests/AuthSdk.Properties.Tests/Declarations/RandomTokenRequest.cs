namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws what is declared about token requests.</summary>
internal sealed class RandomTokenRequest(Outline outline)
{
    private static readonly SigningAlgorithm[] Algorithms = [.. Enum.GetValues<SigningAlgorithm>().Where(static algorithm => !algorithm.ToString().StartsWith("HS", StringComparison.Ordinal))];

    private readonly Choice _choice = outline.Choice;

    public IEnumerable<AttributeText> Draw() => new[]
    {
        _choice.Sometimes(3, Request),
        _choice.Sometimes(25, Request),
        _choice.Sometimes(3, Extra),
        _choice.Sometimes(6, Extra),
        _choice.Sometimes(4, ExtraHeader),
        _choice.Sometimes(6, Change),
        _choice.Sometimes(20, Omission),
        _choice.Sometimes(outline.Kinds.Contains(OAuthFlow.JwtBearer) ? 2 : 200, Assertion),
    }.SelectMany(static attributes => attributes);

    private AttributeText Request()
    {
        var settings = Settings().ToList();
        var isTwice = outline.Settings.Contains("ClientAuthentication") && settings.Exists(static setting => setting.StartsWith("ClientAuthentication", StringComparison.Ordinal))
            || outline.Settings.Contains("ParameterPlacement") && settings.Exists(static setting => setting.StartsWith("Placement", StringComparison.Ordinal));
        return new AttributeText("TokenRequest", [], [.. settings, .. outline.Grant(isTwice ? 1 : 6), .. outline.Flow()]);
    }

    private IEnumerable<string> Settings() => _choice.Of<Func<IEnumerable<string>>>(
            () => [$"Method = {_choice.Enum<TokenRequestMethod>()}"],
            () => [$"Placement = {_choice.Enum<ParameterPlacement>()}"],
            () => [$"ScopeSeparator = {_choice.Enum<ScopeSeparator>()}"],
            () => [$"ClientAuthentication = {_choice.Enum<ClientAuthentication>()}"],
            () => ["ClientAuthentication = ClientAuthentication.PrivateKeyJwt", $"AssertionAlgorithm = {_choice.Enum(Algorithms)}"],
            () => ["ClientAuthentication = ClientAuthentication.PrivateKeyJwt", $"AssertionAlgorithm = {_choice.Enum(Algorithms)}"],
            () => ["ClientAuthentication = ClientAuthentication.ClientSecretJwt", $"AssertionAlgorithm = {_choice.Enum(SigningAlgorithm.HS256, SigningAlgorithm.HS384, SigningAlgorithm.HS512)}"],
            () => [$"ClientAuthentication = {_choice.Enum(ClientAuthentication.ClientSecretJwt, ClientAuthentication.PrivateKeyJwt)}", $"AssertionAudience = {_choice.Text(Pools.Issuers)}"],
            () => _choice.Set(2, "Method", () => _choice.Enum<TokenRequestMethod>())
                .Concat(_choice.Set(2, "Placement", () => _choice.Enum<ParameterPlacement>()))
                .Concat(_choice.Set(2, "ScopeSeparator", () => _choice.Enum<ScopeSeparator>()))
                .Concat(_choice.Set(3, "ClientAuthentication", () => _choice.Enum<ClientAuthentication>()))
                .Concat(_choice.Set(8, "AssertionAlgorithm", () => _choice.Enum<SigningAlgorithm>())))();

    private AttributeText Extra() => new("TokenParameter", [_choice.Text(Pools.WireNames)], [
        .. _choice.Of<Func<IEnumerable<string>>>(
            () => [$"Value = {_choice.Text(Pools.Values)}", .. _choice.Flag(20, "Secret")],
            () => [$"Option = {_choice.Text(Pools.Options)}"],
            () => [$"Option = {_choice.Text("ApiKey")}", "Secret = true", .. _choice.Flag(4, "Optional")],
            () => [$"Option = {_choice.Text(Pools.Options)}", "Optional = true"],
            () => ["Required = true", .. _choice.Flag(8, "Secret")],
            () => [])(),
        .. _choice.Set(6, "In", () => _choice.Enum(ParameterPlacement.Query, ParameterPlacement.Query, ParameterPlacement.Header, ParameterPlacement.Form, ParameterPlacement.Json)),
        .. outline.Grant(),
        .. outline.Flow(),
    ]);

    private AttributeText ExtraHeader() => new("TokenParameter", [_choice.Text(Pools.HeaderNames)], [
        $"In = {_choice.Enum(ParameterPlacement.Header)}",
        _choice.OneIn(2) ? $"Value = {_choice.Text(Pools.HeaderValues)}" : $"Option = {_choice.Text(Pools.Options)}",
        .. outline.Grant(),
        .. outline.Flow(),
    ]);

    private AttributeText Change()
    {
        var standard = Standard();
        return new AttributeText("TokenParameter", [_choice.Text(standard, "x_" + standard, "X-" + standard.Replace('_', '-'))], [
            $"For = {_choice.Text(standard)}",
            .. _choice.Set(4, "In", () => _choice.Enum(ParameterPlacement.Query, ParameterPlacement.Header, ParameterPlacement.Header, ParameterPlacement.Json)),
            .. _choice.Sometimes(3, () => standard switch
            {
                "username" => $"Option = {_choice.Text("Email")}",
                "refresh_token" => $"Option = {_choice.Text("RefreshToken")}, Secret = true",
                "redirect_uri" => $"Value = {_choice.Text("https://app.test/back")}",
                _ => $"Value = {_choice.Text("fixed", "{client_id}@{tenant}")}",
            }),
            .. _choice.Flag(40, "Required"),
            .. outline.Grant(),
            .. outline.Flow(),
        ]);
    }

    private string Standard() => _choice.Of([.. Pools.StandardParameters
        .Where(parameter => parameter.Flow is not { } flow || outline.Kinds.Contains(flow) || _choice.OneIn(60))
        .Select(static parameter => parameter.Name)]);

    private AttributeText Omission() => new("WithoutTokenParameter", [_choice.Text("grant_type", "client_id", Standard())], [.. outline.Grant(), .. outline.Flow()]);

    private AttributeText Assertion() => new("TokenAssertion", [], [
        .. _choice.Set(3, "Audience", () => _choice.Text(Pools.Issuers)),
        .. _choice.Set(3, "LifetimeSeconds", () => _choice.Mostly(_choice.Of("60", "3600"), "0", "-1", "int.MaxValue")),
        .. _choice.Set(2, "Algorithm", () => _choice.Enum(Algorithms)),
        .. _choice.Flag(4, "ScopeClaim"),
        .. _choice.Flag(4, "SubjectOptional"),
        .. outline.Flow(),
    ]);
}
