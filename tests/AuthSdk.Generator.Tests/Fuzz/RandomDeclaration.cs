using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Fuzz;

/// <summary>Writes a declaration that nobody would write: legal C#, and attribute values drawn from a pool of good, odd and hostile ones.</summary>
internal sealed class RandomDeclaration(int seed)
{
    private static readonly Pool Urls = new(
        ["https://auth.example.org/token", "https://auth.example.org/{tenant}/token", "https://auth.{domain}/token?x=1", "http://127.0.0.1:5000/token", "https://auth.example.org/{class}"],
        ["{server}/token", "http://auth.example.org/token", "/token", "", " ", "https://u:p@auth.example.org/", "https://auth.example.org/#x", "https://{a}{b}/", "https://{/", "https://h/}", "ftp://h/x", "https://h/\"\\\r\n\u2028{x}", "urn:x"]);

    private static readonly Pool Addresses = new(["https://api.example.org", "https://api.example.org/v1/", "https://{domain}/api", "http://localhost:1/{Größe}"], Urls.Hostile);

    private static readonly string[] Hostile =
        ["grant_type", "client_id", "scope", "1a", "", " ", "\"\\\r\n\t</summary>{0}", "\u2028", "ToString", "Validate", "Tokens", "ClientId", "ClientSecret", "record", "GetHashCode"];

    private static readonly Pool WireNames = new(["audience", "tenant_id", "X-Key", "class", "Größe", "a.b", "a b", "_", "1", "\u03a9"], Hostile);

    private static readonly Pool StandardNames = new(["grant_type", "client_id", "client_secret", "scope", "resource", "refresh_token", "username", "code", "assertion", "redirect_uri", "state", "device_code"], Hostile);

    private static readonly Pool Identifiers = new(["Tenant", "Audience", "Class", "Größe", "Async", "Value", "String", "Task"], [.. Hostile, "@x", "a-b", "class", "a b"]);

    private static readonly Pool Values = new(["x", "a b", "\"\\</summary>{0}", "é\u2028", "{x}", "{client_id}@{client_secret}", "{{x}}"], ["", " ", "\r\n", "\0", "{", "}", "{}", "{class}", "{a b}", "{ClientID}"]);

    private static readonly Pool Paths = new(["data", "a.b", "a..b", "0.x", "Größe", "class"], [.. Hostile, ".", "a.", "..", "a. "]);

    private static readonly Pool Standard = new(["access_token", "expires_in", "scope", "token_type"], ["expires_at", "", "x", "\"\\{0}"]);

    private static readonly Pool Conditions = new(["ok=false", "a.b!=0", "x", "x=\"\\</summary>{0}"], ["", "=", "!=", "a=\r\n", "a="]);

    private static readonly Pool Meanings = new(["invalid_client", "slow_down"], Hostile);

    private static readonly Pool Scopes = new(["read", "user/*.read", "a:b", "{x}", "'"], ["", "a b", "\"", "\\", "é"]);

    private static readonly Pool Routes = new(
        ["/pets", "/pets/{id}", "/pets/{id}/x", "/pets?x=1", "/pets?x={id}", "/", "", "/{id}{id}", "/{id}.{value}", "/{**id}", "/x/{id?}", "/{id.Id}", "/{id.Length}?y={value}", "/?{id}={value}&&", "/é", "/a#b", "//evil.test", "/a/../b"],
        ["pets", "@evil.test/{id}", "/{ id }", "/{**id?}", "/x{id?}", "/{", "/?={id}", "/}", "/\"\\\r\n", "/pets/{missing}", "https://evil.test/x", "\\\\evil"]);

    private static readonly Pool HeaderLines = new(["X: y", "X-Y: \"\\{0}", "Accept: a/b", "Content-Type: a/b"], ["X", "", ": y", "A: b\r\nC: d", "Authorization: x", "X-é: y", "\0: y"]);

    private static readonly string[] Types =
    [
        "string", "string?", "int", "int?", "bool", "char", "System.Guid", "System.DateTimeOffset?", "System.Uri", "object", "System.Collections.Generic.List<string?>", "int[]", "Acme.Pet",
        "System.IO.Stream", "System.Net.Http.HttpContent", "System.Threading.CancellationToken", "System.DayOfWeek", "(int, int)", "System.Collections.Generic.Dictionary<string, string>",
        "Acme.Pet?", "System.AttributeTargets?", "Acme.Page<Acme.Pet>", "System.Collections.Generic.Dictionary<System.DayOfWeek, Acme.Pet[]>", "bool?[]", "System.Range?", "AuthSdk.SecretString",
    ];

    private static readonly string[] Returns =
        ["Task", "Task<Acme.Pet>", "Task<Acme.Page<Acme.Pet>?>", "Task<string>", "Task<System.IO.Stream>", "Task<System.Net.Http.HttpResponseMessage>", "ValueTask", "void", "int", "Task<int>"];

    private readonly Random _random = new(seed);

    public string Write()
    {
        var providers = Usually() ? 1 : 2;
        var attributes = Enumerable.Range(0, providers).Select(index => Provider(index, providers))
            .Concat(Maybe(() => $"[TokenParameter({Text(WireNames)}{Fill()}{Scarce("Secret")}{Place()}{Grant()}{Rare("Flow", Identifiers)})]"))
            .Concat(Seldom(() => $"[TokenParameter({Text(WireNames)}, For = {Text(StandardNames)}{Fill()}{Place()}{Grant()})]"))
            .Concat(Seldom(() => $"[WithoutTokenParameter({Text(StandardNames)}{Grant()})]"))
            .Concat(Seldom(() => $"[TokenRequest({Request()}{Grant()})]"))
            .Concat(Maybe(() => $"[TokenLifetime(From = {Enum("LifetimeSource", Rarely() ? 6 : 5)}, DefaultSeconds = {_random.Next(Usually() ? 1 : -1, 3) * 1000}{Rare("Flow", Identifiers)})]"))
            .Concat(Maybe(() => $"[TokenResponse(RefreshToken = {Enum("RefreshTokenUse", 3)}{Flag("TokenTypeOptional")}{Flag("OmitsScope")}{Rare("Envelope", Paths)}{Rare("TokenType", Values)}{(Rarely() ? $", Format = {Enum("TokenResponseFormat", 2)}" : "")}{Rare("Flow", Identifiers)})]"))
            .Concat(Seldom(() => $"[TokenResponseField({Text(Paths)}, {Enum("TokenFieldType", 7)}{Rare("For", Standard)}{Rare("Flow", Identifiers)})]"))
            .Concat(Seldom(() => $"[TokenErrors(Code = {Text(Paths)}{Rare("Description", Paths)}{Rare("FailsWhen", Conditions)})]"))
            .Concat(Rarely() ? [$"[ApiErrors(Code = {Text(Paths)}{Rare("Description", Paths)}{Rare("FailsWhen", Conditions)})]"] : [])
            .Concat(Seldom(() => $"[TokenErrorCode({Text(Values)}, {Text(Meanings)})]"))
            .Concat(Seldom(() => $"[TokenRejection({(Rarely() ? _random.Next(1, 7) * 100 : _random.Next(402, 600))}{Rare("Field", Paths)}{Rare("Value", Values)})]"))
            .Concat(Rarely() ? [$"[AccessTokenUse(In = {Enum("ParameterLocation", 2)}{Rare("Name", WireNames)}{Rare("Scheme", Values)})]"] : [])
            .Concat(Maybe(() => $"[ApiParameter({Text(WireNames)}, In = {Enum("ParameterLocation", 2)}{(Usually() ? Fill() : $", Option = {Text(Identifiers)}{Flag("Optional")}{Flag("Secret")}")})]"))
            .Concat(Rarely() ? [$"[Server({Text(Identifiers)}, {Text(Addresses)})]"] : [])
            .Concat(Maybe(() => $"[Headers({Text(HeaderLines)})]"))
            .Concat(Rarely() ? [] : [$"[BaseAddress({Text(Addresses)})]"])
            .Concat(Rarely() ? [] : ["[JsonContext(typeof(Acme.PetJsonContext))]"]);
        var operations = Enumerable.Range(0, _random.Next(3)).Select(Operation);
        return $$"""
            #nullable enable
            using System.Threading.Tasks;
            using AuthSdk;
            using AuthSdk.Http;

            namespace Fuzz{{seed.ToString(CultureInfo.InvariantCulture)}};

            {{string.Join('\n', attributes)}}
            public interface IPetApi
            {
                {{string.Join("\n    ", operations)}}
            }
            """;
    }

    private string Provider(int index, int count)
    {
        var flow = Enum("OAuthFlow", Rarely() ? 7 : 5);
        return $"[OAuthProvider(Flow = {flow}, ClientAuthentication = {Enum("ClientAuthentication", 10)}"
        + (Usually() ? "" : $", ParameterPlacement = {Enum("ParameterPlacement", 4)}") + Scarce("CertificateBoundTokens") + Scarce("DPoPBoundTokens")
        + (Rarely() ? "" : $", TokenUrl = {Text(Urls)}") + (Rarely() || !flow.EndsWith('2') ? "" : ", AuthorizationUrl = \"https://auth.example.org/authorize\"")
        + (flow.EndsWith('6') ? ", DeviceAuthorizationUrl = \"https://auth.example.org/device\"" : "")
        + (count > 1 ? $", Name = \"{(index == 0 ? "Client" : "User")}\"" : Rare("Name", Identifiers)) + (index == 1 ? ", CredentialPrefix = \"Other\"" : "")
        + Rare("RefreshUrl", Urls) + Rare("RevocationUrl", Urls) + Rare("IntrospectionUrl", Urls) + (Rarely() ? Rare("PushedAuthorizationRequestUrl", Urls) + Rare("Issuer", Urls) : "")
        + Rare("GrantType", Values) + Rare("AuthorizedBy", Identifiers)
        + (Rarely() ? $", Scopes = new string[] {{ {Text(Scopes)}, {Text(Scopes)} }}" : "") + (Rarely() ? $", Resources = new string[] {{ {Text(Urls)} }}" : "") + ")]";
    }

    private string Operation(int index)
    {
        string[] names = ["id", "value", "@class", "cancellationToken"];
        var count = Usually() ? 2 : _random.Next(5);
        var parameters = Enumerable.Range(0, count).Select(position =>
        {
            string[] attributes = ["", "", "", "[Query] ", "[Query(CollectionFormat.Csv)] ", "[Query(CollectionFormat.Indexed)] ", "[Query(TreatAsString = true)] ", $"[Query({Text(WireNames)}, {Text(WireNames)})] ", "[QueryName] ",
                "[Encoded] ", "[Url] ", "[Body(BodySerializationMethod.UrlEncoded)] ", "[ValueFormat(Booleans = BooleanFormat.LowerCase)] ", $"[AliasAs({Text(WireNames)})] ", $"[Header({Text(WireNames)})] "];
            return $"{(Rarely() ? "[Body] " : Pick(attributes))}{(Usually() ? Pick(Types[..8]) : Pick(Types))} {names[position]}";
        });
        string[] verbs = ["Get", "Post", "Put", "Delete", "Patch", "Head", "Options"];
        string[] more = ["[NoToken] ", $"[UseFlow({Text(Identifiers)})] ", $"[WithoutApiParameter({Text(WireNames)})] ", $"[Headers({Text(HeaderLines)})] "];
        string[] operations = ["Get", "Get", "GetAsync", "ToString", "Dispose"];
        return $"{(Rarely() ? Pick(more) : "")}[{Pick(verbs)}({Text(Routes)})] {(Usually() ? Pick(Returns[..6]) : Pick(Returns))} {Pick(operations)}{index}({string.Join(", ", parameters)});";
    }

    private IEnumerable<string> Maybe(Func<string> write) => Enumerable.Range(0, Usually() ? 0 : _random.Next(1, 3)).Select(_ => write());

    private bool Usually() => _random.Next(4) > 0;

    private bool Rarely() => _random.Next(12) == 0;

    private string Pick(string[] pool) => pool[_random.Next(pool.Length)];

    private string Text(Pool pool) => _random.Next(200) == 0 ? "null!" : SymbolDisplay.FormatLiteral(Pick(_random.Next(25) == 0 ? pool.Hostile : pool.Good), quote: true);

    private string Fill() => Rarely() ? "" : Usually() ? $", Value = {Text(Values)}" : $", Option = {Text(Identifiers)}";

    private IEnumerable<string> Seldom(Func<string> write) => _random.Next(24) == 0 ? [write()] : [];

    private string Scarce(string name) => Rarely() ? $", {name} = true" : "";

    private string Place() => !Rarely() ? "" : $", In = {Enum("ParameterPlacement", 4)}";

    private string Grant() => !Rarely() ? "" : $", Grant = {Enum("TokenGrant", 5)}";

    private string Request() => _random.Next(5) switch
    {
        0 => $"Method = {Enum("TokenRequestMethod", 2)}",
        1 => $"Placement = {Enum("ParameterPlacement", 4)}",
        2 => $"ScopeSeparator = {Enum("ScopeSeparator", 3)}",
        3 when Rarely() => $"ClientAuthentication = {Enum("ClientAuthentication", 10)}",
        _ when Rarely() => $"AssertionAlgorithm = {Enum("SigningAlgorithm", 13)}, AssertionAudience = {Text(Urls)}",
        _ => "Method = TokenRequestMethod.Post",
    };

    private string Rare(string name, Pool pool) => Rarely() ? $", {name} = {Text(pool)}" : "";

    private string Flag(string name) => Usually() ? "" : $", {name} = true";

    private string Enum(string type, int count) => $"({type}){(_random.Next(60) == 0 ? 99 : _random.Next(count))}";

    /// <summary>Values that are or may be right, and values that should not be.</summary>
    private sealed record Pool(string[] Good, string[] Hostile);
}
