using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>How the API wants to be called: where the token travels, what every call carries, and how it says that a token is over.</summary>
internal sealed class ApiRuleSet
{
    private readonly ParameterLocation _location;
    private readonly string _name;
    private readonly string _scheme;
    private readonly Declared? _rejection;
    private readonly List<(string Name, ParameterLocation In, string? Value, bool Optional)> _parameters;

    public ApiRuleSet(Type api, ProviderValues values)
    {
        var use = Declared.FirstOf<AccessTokenUseAttribute>(api);
        _location = use?.Enum("In", ParameterLocation.Header) ?? ParameterLocation.Header;
        _name = use?.Text("Name") ?? (_location == ParameterLocation.Header ? "Authorization" : "access_token");
        var isUsual = _location == ParameterLocation.Header && _name.Equals("Authorization", StringComparison.OrdinalIgnoreCase);
        _scheme = use?.Text("Scheme") ?? (isUsual ? "Bearer" : "");
        _rejection = Declared.FirstOf<TokenRejectionAttribute>(api);
        _parameters = [.. Declared.Of<ApiParameterAttribute>(api).Select(parameter => (
            parameter.TextArgument(0),
            parameter.Enum("In", ParameterLocation.Query),
            parameter.Text("Value") ?? (parameter.Text("Option") is not { } option ? null : parameter.Flag("Secret") ? values.Secret(option) : values.Text(option)),
            parameter.Flag("Optional")))];
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

    /// <summary>The answer to a call whose token is missing or no longer good.</summary>
    public EmulatedResponse Reject()
    {
        if (_rejection is null)
        {
            return EmulatedResponse.Json(HttpStatusCode.Unauthorized, new JsonObject { ["error"] = "invalid_token" }).With("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }

        var body = new JsonObject();
        if (_rejection.Text("Field") is { } field)
        {
            FieldWriter.Set(body, field, ErrorShape.Value(_rejection.Text("Value") ?? "true"));
        }

        return EmulatedResponse.Json((HttpStatusCode)_rejection.NumberArgument(0), body);
    }

    /// <summary>The parameter that a call lacks, or has with a wrong value; null where all is well.</summary>
    public string? FindMissing(RecordedRequest request, ProviderOperation operation)
    {
        foreach (var (name, location, value, isOptional) in _parameters)
        {
            if (operation.WithoutParameters.Contains(name, location == ParameterLocation.Header ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal))
            {
                continue;
            }

            var sent = location == ParameterLocation.Header ? request.Header(name) : request.QueryParameters[name];
            var isRight = sent is null ? isOptional : value is null ? sent.Length > 0 : sent == value;
            if (!isRight)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{name} ({location})");
            }
        }

        return null;
    }
}
