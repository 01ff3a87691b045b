namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Draws what is declared about token responses, their lifetime and errors.</summary>
internal sealed class RandomTokenResponse(Outline outline)
{
    private readonly Choice _choice = outline.Choice;

    public IEnumerable<AttributeText> Draw() => new[]
    {
        _choice.Sometimes(3, Response),
        _choice.Sometimes(5, Rename),
        _choice.Sometimes(3, Field),
        _choice.Sometimes(8, Field),
        _choice.Sometimes(4, Lifetime),
        _choice.Sometimes(6, Errors),
        _choice.Sometimes(10, ErrorCode),
        _choice.Sometimes(30, ErrorCode),
    }.SelectMany(static attributes => attributes);

    private AttributeText Response() => new("TokenResponse", [], [
        .. _choice.Set(8, "Format", () => _choice.Enum<TokenResponseFormat>()),
        .. _choice.Set(3, "Envelope", () => _choice.Text("data", "result.auth", "a..b")),
        .. _choice.Flag(3, "TokenTypeOptional"),
        .. _choice.Set(4, "TokenType", () => _choice.Text("N_A", "bot", "N_A", "bearer")),
        .. _choice.Set(3, "RefreshToken", () => _choice.Enum<RefreshTokenUse>()),
        .. _choice.Flag(6, "OmitsScope"),
        .. _choice.Set(4, "ScopeSeparator", () => _choice.Mostly("','", "';'", "'\\0'", "'\"'", "'a'", "'\\ud800'")),
        .. _choice.Set(8, "Claims", () => _choice.Mostly("typeof(PetClaims)", "typeof(int)", "typeof(System.Collections.Generic.List<>)", "null")),
        .. outline.Flow(),
    ]);

    private AttributeText Rename()
    {
        var standard = _choice.Of(outline.Kinds.Contains(OAuthFlow.DeviceCode) || _choice.OneIn(60)
            ? ["device_code", "user_code", "verification_uri", "verification_uri_complete", "interval", "expires_in"]
            : new[] { "access_token", "token_type", "expires_in", "expires_in", "access_token", "refresh_token", "scope", "expires_at" });
        return new AttributeText("TokenResponseField", [_choice.Text("x_" + standard, "deep." + standard)], [$"For = {_choice.Text(standard)}", .. outline.Flow()]);
    }

    private AttributeText Field() => new("TokenResponseField", [_choice.Text(Pools.Ways), .. _choice.OneIn(4) ? [] : new[] { _choice.Enum<TokenFieldType>() }], [.. outline.Flow()]);

    private AttributeText Lifetime()
    {
        string[] sources = [.. _choice.OneIn(2) ? Enumerable.Range(0, 1 + _choice.Number(3)).Select(_ => _choice.Enum<LifetimeSource>()).Distinct() : []];
        return new AttributeText("TokenLifetime", sources, [
            .. _choice.Set(sources.Length > 0 ? 40 : 1, "From", () => _choice.Enum<LifetimeSource>()),
            .. _choice.Set(2, "DefaultSeconds", () => _choice.Mostly("1800", "1", "0", "-1", "int.MaxValue")),
            .. outline.Flow(),
        ]);
    }

    private AttributeText Errors() => new("TokenErrors", [], [
        .. _choice.Set(2, "Code", () => _choice.Text("error.code", "errors.0.code", "errcode", "0.code")),
        .. _choice.Set(2, "Description", () => _choice.Text("error.text", "message")),
        .. _choice.Set(2, "FailsWhen", () => _choice.Text("ok=false", "errcode!=0", "failed")),
        .. outline.Flow(),
    ]);

    private AttributeText ErrorCode() => new("TokenErrorCode", [_choice.Text("1004", "E_BUSY"), _choice.Text(Pools.Meanings)], [.. outline.Flow()]);
}
