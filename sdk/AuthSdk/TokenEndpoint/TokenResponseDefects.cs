namespace AuthSdk.TokenEndpoint;

/// <summary>What keeps an answer from being a token response, in words that say nothing of what it holds.</summary>
internal static class TokenResponseDefects
{
    private const int LongestType = 20;
    private const string Bearer = "Bearer";
    private const string DPoP = "DPoP";

    public static string? Find(TokenResponseFields? fields, TokenResponseRules rules, TokenEndpointErrors errors, int length, bool cut) => fields switch
    {
        null when cut => "the body is larger than a megabyte",
        null when length == 0 => "the body is empty",
        null => rules.Format == TokenResponseFormat.Form ? "the body is neither a form nor a JSON object" : "the body is not a JSON object",
        { Defect: { } defect } => defect,
        { AccessToken: null or "" } => $"'{rules.NameOf("access_token")}' is missing",
        { AccessToken: { } token } when !AccessTokenSyntax.IsValid(token) => $"'{rules.NameOf("access_token")}' has characters that no header can carry",
        { TokenType: null } when !rules.TokenTypeOptional || rules.DPoPBound => $"'{rules.NameOf("token_type")}' is missing",
        { TokenType: { } type } when rules.DPoPBound && !IsDPoP(type) =>
            $"the token is of {Shown(type, errors)} and not bound to the DPoP key, which is what was asked for (RFC 9449 section 5)",
        { TokenType: { } type } when !rules.DPoPBound && !IsBearer(type) && !IsDeclaredType(type, rules) =>
            $"the token is of {Shown(type, errors)}, which is not understood (RFC 6749 section 7.1)",
        { BaseAddress: null } when rules.BaseAddress is { } address => $"'{address.Field}', the address of the API, is missing",
        { BaseAddress: { } value } when rules.BaseAddress is { } address && address.Read(value) is null =>
            $"'{address.Field}' is not an https address of {string.Join(" or ", address.AllowedHosts)}: the token is not sent there",
        _ => null,
    };

    /// <summary>The type of a token in the spelling that is used from here on.</summary>
    public static string TypeOf(string? type, TokenResponseRules rules) =>
        rules.DPoPBound ? DPoP : IsDeclaredType(type, rules) ? rules.TokenType! : Bearer;

    /// <summary>Whether a type is the one that <see cref="TypeOf"/> gives: what was kept of a token that was accepted.</summary>
    public static bool IsKeptType(string? type, TokenResponseRules rules) =>
        rules.DPoPBound ? type == DPoP : type == Bearer || IsDeclaredType(type, rules);

    private static bool IsDeclaredType(string? type, TokenResponseRules rules) =>
        rules.TokenType is not null && string.Equals(type, rules.TokenType, StringComparison.OrdinalIgnoreCase);

    private static bool IsBearer(string type) => type.Equals(Bearer, StringComparison.OrdinalIgnoreCase);

    private static bool IsDPoP(string type) => type.Equals(DPoP, StringComparison.OrdinalIgnoreCase);

    /// <summary>Types are short words. What is not one may be anything, a misplaced token for example.</summary>
    private static string Shown(string type, TokenEndpointErrors errors) =>
        type.Length is > 0 and <= LongestType
        && type.All(static character => char.IsAsciiLetter(character) || character is '-' or '_')
        && TokenLikeText.Mask(type) == type
            ? $"the type '{errors.Clean(type, LongestType)}'"
            : "an unknown type";
}
