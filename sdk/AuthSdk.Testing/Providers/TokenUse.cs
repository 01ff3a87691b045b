using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>How calls carry the tokens of one flow, and how the API says that one is over.</summary>
internal sealed class TokenUse
{
    private readonly ParameterLocation _location;
    private readonly string _name;
    private readonly string _scheme;
    private readonly bool _isBound;
    private readonly Declared? _rejection;

    public TokenUse(Type api, string flow, bool isBound)
    {
        var use = Declared.FirstFor<AccessTokenUseAttribute>(api, flow);
        _location = use?.Enum("In", ParameterLocation.Header) ?? ParameterLocation.Header;
        _name = use?.Text("Name") ?? (_location == ParameterLocation.Header ? "Authorization" : "access_token");
        var isUsual = _location == ParameterLocation.Header && _name.Equals("Authorization", StringComparison.OrdinalIgnoreCase);
        _isBound = isBound;
        _scheme = use?.Text("Scheme") ?? (isBound ? "DPoP" : isUsual ? "Bearer" : "");
        _rejection = Declared.FirstFor<TokenRejectionAttribute>(api, flow);
    }

    /// <summary>The access token of a call; null where there is none, or not in the declared way.</summary>
    public string? TokenOf(RecordedRequest request)
    {
        if (_location == ParameterLocation.Query)
        {
            return request.QueryParameters.All(_name) is [var value] ? value : null;
        }

        var prefix = _scheme.Length == 0 ? "" : _scheme + " ";
        return request.Header(_name) is { } header && header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && header.Length > prefix.Length
            ? header[prefix.Length..]
            : null;
    }

    /// <summary>The answer to a call whose token is missing or no longer good. One to HEAD has no body that could say so.</summary>
    public EmulatedResponse Reject(RecordedRequest request)
    {
        if (_rejection is null && _isBound)
        {
            return DPoPRules.Challenge("invalid_token");
        }

        if (_rejection is null || (request.Method == "HEAD" && _rejection.Has("Field")))
        {
            return EmulatedResponse.Json(HttpStatusCode.Unauthorized, new JsonObject { ["error"] = "invalid_token" }).With("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }

        var body = _rejection.Text("Field") is { } field ? FieldWriter.Create(field, ErrorBody.Value(_rejection.Text("Value") ?? "true")) : new JsonObject();
        return EmulatedResponse.Json((HttpStatusCode)_rejection.NumberArgument(0), body);
    }
}
