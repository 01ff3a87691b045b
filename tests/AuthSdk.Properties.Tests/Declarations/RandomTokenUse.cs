namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws what is declared about the API: where it is, where the token goes, what rejects it, and what every call carries.</summary>
internal sealed class RandomTokenUse(Outline outline)
{
    private readonly Choice _choice = outline.Choice;

    public IEnumerable<AttributeText> Draw() => new[]
    {
        _choice.OneIn(12) ? [AddressOfResponse(), .. _choice.Sometimes(2, Address)] : _choice.Sometimes(3, Address),
        _choice.Sometimes(outline.Flows.Length > 0 ? 6 : 200, Address),
        _choice.Sometimes(4, Use),
        _choice.Sometimes(outline.Flows.Length > 0 ? 6 : 200, Use),
        _choice.Sometimes(4, Rejection),
        _choice.Sometimes(6, RejectionInBody),
        _choice.Sometimes(4, Constant),
        _choice.Sometimes(4, Option),
        _choice.Sometimes(8, Secret),
        outline.HasStudy ? [new AttributeText("ApiParameter", [Choice.Literal("study")], [.. _choice.Set(4, "In", () => _choice.Enum<ParameterLocation>())])] : [],
    }.SelectMany(static attributes => attributes);

    private AttributeText Address() => new("BaseAddress", [_choice.Text(outline.HasServers ? ["{server}/api"] : Pools.Addresses)], [.. outline.Flow()]);

    private AttributeText AddressOfResponse() => new("BaseAddress", [.. _choice.Sometimes(60, () => _choice.Text(Pools.Addresses))], [
        $"FromTokenResponse = {_choice.Text("instance_url", "api.url")}",
        .. _choice.OneIn(30) ? [] : new[] { $"AllowedHosts = {_choice.Texts("*.example.com", "api.example.org")}" },
        .. outline.Flow(),
    ]);

    private AttributeText Use() => new("AccessTokenUse", [], [
        .. _choice.Set(4, "In", () => _choice.Enum<ParameterLocation>()),
        .. _choice.Set(2, "Name", () => _choice.Text("X-Access-Token", "auth", "Authorization")),
        .. _choice.Set(2, "Scheme", () => _choice.Text("Token", "", "Key")),
        .. outline.Flow(),
    ]);

    private AttributeText Rejection() => new("TokenRejection", [_choice.Mostly(_choice.Of("419", "403", "500"), "401", "0", "-1", "99", "600")], [.. outline.Flow()]);

    private AttributeText RejectionInBody() => new("TokenRejection", [_choice.Mostly(_choice.Of("200", "400"), "401")], [
        $"Field = {_choice.Text("errcode", "error.code", "0.code")}",
        .. _choice.Set(2, "Value", () => _choice.Text("40001", "over")),
        .. outline.Flow(),
    ]);

    private AttributeText Constant() => new("ApiParameter", [_choice.Text("v", "api-version")], [
        .. _choice.Set(6, "In", () => _choice.Enum<ParameterLocation>()),
        $"Value = {_choice.Text("2", "a b&c", "{x}")}",
    ]);

    private AttributeText Option() => new("ApiParameter", [_choice.Text(Pools.HeaderNames)], [
        .. _choice.OneIn(6) ? [] : new[] { $"In = {_choice.Enum(ParameterLocation.Header)}" },
        $"Option = {_choice.Text([.. Pools.Options, "ClientId"])}",
        .. _choice.Flag(3, "Optional"),
    ]);

    private AttributeText Secret() => new("ApiParameter", [_choice.Text("X-Secret")], [
        $"In = {_choice.Enum<ParameterLocation>()}",
        $"Option = {_choice.Text("ApiKey")}",
        "Secret = true",
        .. _choice.Flag(4, "Optional"),
    ]);
}
