using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using AuthSdk.Tokens;

namespace AuthSdk.TokenEndpoint;

/// <summary>One request to a token endpoint while it is being built (RFC 6749 section 3.2). Prints itself with every secret masked.</summary>
public sealed class TokenEndpointRequest
{
    private const string Mask = "***";

    private readonly ParameterPlacement _placement;
    private readonly List<TokenParameter> _parameters = [];
    private readonly List<KeyValuePair<string, string>> _headers = [];
    private readonly List<string> _secrets = [];
    private AuthenticationHeaderValue? _authorization;

    /// <summary>Starts a request.</summary>
    /// <param name="endpoint">The token endpoint, absolute and without a fragment (RFC 6749 section 3.2). Its query is kept.</param>
    /// <param name="placement">Where the parameters travel.</param>
    /// <param name="flow">The name of the flow, for messages.</param>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is relative or has a fragment.</exception>
    public TokenEndpointRequest(Uri endpoint, ParameterPlacement placement, string flow)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(flow);
        if (!endpoint.IsAbsoluteUri || endpoint.Fragment.Length > 0)
        {
            throw new ArgumentException("A token endpoint is an absolute URL without a fragment.", nameof(endpoint));
        }

        Endpoint = endpoint;
        _placement = placement;
        Flow = flow;
    }

    /// <summary>The token endpoint.</summary>
    internal Uri Endpoint { get; }

    /// <summary>The name of the flow.</summary>
    internal string Flow { get; }

    /// <summary>The scopes asked for, joined by spaces.</summary>
    internal string? Scope => _parameters.Find(parameter => parameter.Name == "scope").Value;

    /// <summary>The grant type on the wire; <see langword="null"/> for a provider that wants none.</summary>
    internal string? GrantType => _parameters.Find(parameter => parameter.Name == "grant_type").Value;

    /// <summary>Every secret of this request, for <see cref="Redactor"/>.</summary>
    internal IReadOnlyList<string> Secrets => _secrets;

    /// <summary>Adds a parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; without one the parameter is omitted (RFC 6749 section 3.2).</param>
    /// <exception cref="InvalidOperationException">The request has a parameter of that name.</exception>
    public void Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Append(name, value, isSecret: false, mayRepeat: false);
        }
    }

    /// <inheritdoc cref="Add(string, string?)"/>
    /// <remarks>The value is masked in <see cref="ToString"/> and taken out of everything that the server says.</remarks>
    public void Add(string name, SecretString? value)
    {
        if (value is { IsEmpty: false })
        {
            Append(name, value.Reveal(), isSecret: true, mayRepeat: false);
            _secrets.Add(value.Reveal());
        }
    }

    /// <summary>Adds a parameter that may occur several times, such as <c>resource</c> (RFC 8707 section 2).</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">Its values, in the order in which they are sent.</param>
    /// <exception cref="InvalidOperationException">The request has a parameter of that name.</exception>
    /// <exception cref="ArgumentException">A <c>resource</c> is not an absolute URI, or has a fragment.</exception>
    public void AddRepeated(string name, IEnumerable<string>? values)
    {
        RequireNew(name);
        foreach (var value in values ?? [])
        {
            if (string.IsNullOrEmpty(value))
            {
                continue;
            }

            if (name == "resource" && (!Uri.TryCreate(value, UriKind.Absolute, out var resource) || resource.Fragment.Length > 0))
            {
                throw new ArgumentException("A resource is an absolute URI without a fragment (RFC 8707 section 2).", nameof(values));
            }

            Append(name, value, isSecret: false, mayRepeat: true);
        }
    }

    /// <summary>Adds <c>scope</c>: the scopes joined by single spaces (RFC 6749 section 3.3). Without scopes nothing is added.</summary>
    /// <param name="scopes">The scopes.</param>
    public void AddScopes(IEnumerable<string>? scopes) =>
        Add("scope", scopes is null ? null : string.Join(' ', scopes.Where(scope => !string.IsNullOrWhiteSpace(scope))));

    /// <summary>Authenticates the client with HTTP Basic.</summary>
    /// <param name="clientId">The client id.</param>
    /// <param name="clientSecret">The client secret; an empty one is sent as such, not as "no authentication".</param>
    /// <param name="formEncoded">
    /// Whether both halves are form-encoded first, as RFC 6749 section 2.3.1 demands; otherwise the raw values are sent (RFC 7617 section 2).
    /// </param>
    /// <exception cref="InvalidOperationException">The request is authorised already: one method per request (RFC 6749 section 2.3).</exception>
    /// <exception cref="ArgumentException">The id has a colon and <paramref name="formEncoded"/> is <see langword="false"/>.</exception>
    public void AuthenticateBasic(string? clientId, SecretString? clientSecret, bool formEncoded)
    {
        var id = clientId ?? string.Empty;
        var secret = clientSecret?.Reveal() ?? string.Empty;
        var credentials = formEncoded ? BasicCredentials.FormEncoded(id, secret) : BasicCredentials.Plain(id, secret);
        Authorize("Basic", credentials);
        _secrets.Add(secret);
    }

    /// <summary>Authorises the request with the access token of another flow (<c>Authorization: Bearer</c>).</summary>
    /// <param name="token">The other flow's token.</param>
    /// <exception cref="InvalidOperationException">The request is authorised already: one method per request (RFC 6749 section 2.3).</exception>
    public void AuthorizeWith(AccessToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        Authorize("Bearer", token.Value.Reveal());
    }

    /// <summary>Adds a request header. Its value is masked in <see cref="ToString"/>.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The value has a control character.</exception>
    public void AddHeader(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Any(char.IsControl))
        {
            throw new ArgumentException($"The value of the header '{name}' has a control character.", nameof(value));
        }

        _headers.Add(new(name, value));
    }

    /// <summary>Adds a request header whose value is a secret: it is taken out of everything that the server says.</summary>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">Its value; <see langword="null"/> sends no such header.</param>
    /// <exception cref="ArgumentException">The value has a control character.</exception>
    public void AddHeader(string name, SecretString? value)
    {
        if (value is not null)
        {
            AddHeader(name, value.Reveal());
            _secrets.Add(value.Reveal());
        }
    }

    /// <summary>Whose token this request asks for.</summary>
    /// <param name="authorizer">The identity whose token will authorise the request, if any.</param>
    public TokenIdentity Identify(TokenIdentity authorizer = default)
    {
        var parts = new List<string?>
        {
            Flow,
            Endpoint.AbsoluteUri,
            _placement.ToString(),
            _authorization?.ToString(),
            Convert.ToHexString(authorizer.Bytes),
        };
        parts.Add(_headers.Count.ToString(CultureInfo.InvariantCulture));
        parts.AddRange(_headers.Select(header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal));

        // The order of parameters says nothing, nor does that of scopes (RFC 6749 section 3.3).
        foreach (var parameter in _parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ThenBy(parameter => parameter.Value, StringComparer.Ordinal))
        {
            parts.Add(parameter.Name);
            parts.Add(parameter.Name == "scope" ? string.Join(' ', parameter.Value.Split(' ').Distinct().Order(StringComparer.Ordinal)) : parameter.Value);
        }

        return TokenIdentity.Of(parts, authorizer.IsUnique);
    }

    /// <summary>The request on one line, every secret and header value as <c>***</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("POST ").Append(Endpoint.GetLeftPart(UriPartial.Path));
        if (Endpoint.Query.Length > 1)
        {
            // What the endpoint's own query means is the provider's affair; it may be a key.
            text.Append("?***");
        }

        text.Append(_placement switch
        {
            ParameterPlacement.Json => " (json)",
            ParameterPlacement.Query => " (query)",
            _ => " (form)",
        });
        if (_authorization is not null)
        {
            text.Append(" Authorization: ").Append(_authorization.Scheme).Append(" ***;");
        }

        foreach (var header in _headers)
        {
            text.Append(' ').Append(header.Key).Append(": ***;");
        }

        var separator = ' ';
        foreach (var parameter in _parameters)
        {
            text.Append(separator).Append(parameter.Name).Append('=')
                .Append(parameter.IsSecret ? Mask : Redactor.Printable(parameter.Value, 256));
            separator = '&';
        }

        return text.ToString();
    }

    internal HttpRequestMessage ToHttpRequestMessage()
    {
        var message = new HttpRequestMessage(HttpMethod.Post, Endpoint);
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        message.Headers.Authorization = _authorization;
        foreach (var header in _headers)
        {
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        switch (_placement)
        {
            case ParameterPlacement.Query:
                message.RequestUri = TokenParameters.AppendTo(Endpoint, _parameters);
                break;
            case ParameterPlacement.Json:
                message.Content = TokenParameters.ToJson(_parameters);
                break;
            default:
                message.Content = TokenParameters.ToForm(_parameters);
                break;
        }

        return message;
    }

    private void Authorize(string scheme, string credentials)
    {
        if (_authorization is not null)
        {
            throw new InvalidOperationException("A token request is authorised by one method only (RFC 6749 section 2.3).");
        }

        _authorization = new AuthenticationHeaderValue(scheme, credentials);
        _secrets.Add(credentials);
    }

    private void Append(string name, string value, bool isSecret, bool mayRepeat)
    {
        if (!mayRepeat)
        {
            RequireNew(name);
        }

        _parameters.Add(new TokenParameter(name, value, isSecret));
    }

    private void RequireNew(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (_parameters.Exists(parameter => parameter.Name == name))
        {
            throw new InvalidOperationException($"The token request has a parameter '{name}' already (RFC 6749 section 3.2).");
        }
    }
}
