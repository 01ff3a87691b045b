using System.Globalization;
using AuthSdk.Tokens;

namespace AuthSdk.TokenEndpoint;

/// <summary>One request to a token endpoint while it is being built (RFC 6749 section 3.2). Prints itself with every secret masked.</summary>
public sealed partial class TokenEndpointRequest
{
    private readonly ParameterPlacement _placement;
    private readonly List<TokenParameter> _parameters = [];
    private readonly List<KeyValuePair<string, string>> _headers = [];
    private readonly List<string> _secrets = [];
    private char _scopeSeparator = ' ';
    private string _scopeName = "scope";

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

    /// <summary>The HTTP method. Default: <see cref="TokenRequestMethod.Post"/>.</summary>
    public TokenRequestMethod Method { get; init; }

    /// <summary>The token endpoint.</summary>
    internal Uri Endpoint { get; }

    /// <summary>The name of the flow.</summary>
    internal string Flow { get; }

    /// <summary>The scopes asked for, joined by spaces.</summary>
    internal string? Scope => _parameters.Find(parameter => parameter.Name == _scopeName).Value?.Replace(_scopeSeparator, ' ');

    /// <summary>The grant type on the wire; <see langword="null"/> for a provider that wants none.</summary>
    internal string? GrantType => _parameters.Find(parameter => parameter.Name == "grant_type").Value;

    /// <summary>Every secret of this request, for <see cref="Redactor"/>.</summary>
    internal IReadOnlyList<string> Secrets => _secrets;

    /// <summary>Adds a parameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; without one the parameter is omitted (RFC 6749 section 3.2).</param>
    /// <exception cref="InvalidOperationException">The request has a parameter of that name.</exception>
    public void Add(string name, string? value) => Add(name, value, _placement);

    /// <summary>Adds a parameter that travels elsewhere than the others.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; without one the parameter is omitted (RFC 6749 section 3.2).</param>
    /// <param name="placement">Where it travels.</param>
    /// <exception cref="InvalidOperationException">The request has a parameter of that name.</exception>
    /// <exception cref="ArgumentException">The value is for a header and not printable ASCII.</exception>
    public void Add(string name, string? value, ParameterPlacement placement)
    {
        if (!string.IsNullOrEmpty(value))
        {
            RequireNew(name, placement);
            Append(name, value, isSecret: false, placement);
        }
    }

    /// <inheritdoc cref="Add(string, string?)"/>
    /// <remarks>The value is masked in <see cref="ToString"/> and taken out of everything that the server says.</remarks>
    public void Add(string name, SecretString? value) => Add(name, value, _placement);

    /// <inheritdoc cref="Add(string, string?, ParameterPlacement)"/>
    /// <remarks>The value is masked in <see cref="ToString"/> and taken out of everything that the server says.</remarks>
    public void Add(string name, SecretString? value, ParameterPlacement placement)
    {
        if (value is { IsEmpty: false })
        {
            RequireNew(name, placement);
            Append(name, value.Reveal(), isSecret: true, placement);
        }
    }

    /// <summary>Adds a parameter whose value is made of others, of which some are secret: each of those is masked, and the whole.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; without one the parameter is omitted (RFC 6749 section 3.2).</param>
    /// <param name="placement">Where it travels; <see langword="null"/> for where the others do.</param>
    /// <param name="secrets">The secrets that the value is made of.</param>
    /// <exception cref="InvalidOperationException">The request has a parameter of that name.</exception>
    /// <exception cref="ArgumentException">The value is for a header and not printable ASCII.</exception>
    public void AddComposed(string name, string? value, ParameterPlacement? placement, params SecretString?[] secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        Add(name, SecretString.FromString(value), placement ?? _placement);
        _secrets.AddRange(secrets.Where(secret => secret is { IsEmpty: false }).Select(secret => secret!.Reveal()));
    }

    /// <summary>Adds a parameter that may occur several times, such as <c>resource</c> (RFC 8707 section 2).</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">Its values, in the order in which they are sent.</param>
    /// <exception cref="InvalidOperationException">The request has a parameter of that name.</exception>
    /// <exception cref="ArgumentException">A <c>resource</c> is not an absolute URI, or has a fragment.</exception>
    public void AddRepeated(string name, IEnumerable<string>? values) => AddRepeated(name, values, _placement);

    /// <summary>Adds a parameter that may occur several times and travels elsewhere than the others.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">Its values, in the order in which they are sent.</param>
    /// <param name="placement">Where it travels.</param>
    /// <exception cref="InvalidOperationException">The request has a parameter of that name.</exception>
    /// <exception cref="ArgumentException">A <c>resource</c> is not an absolute URI, or has a fragment.</exception>
    public void AddRepeated(string name, IEnumerable<string>? values, ParameterPlacement placement)
    {
        RequireNew(name, placement);
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

            Append(name, value, isSecret: false, placement);
        }
    }

    /// <summary>Adds the scopes: one parameter in which they are joined (RFC 6749 section 3.3). Without scopes nothing is added.</summary>
    /// <param name="scopes">The scopes.</param>
    /// <param name="separator">What stands between them.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="placement">Where it travels; <see langword="null"/> for where the others do.</param>
    public void AddScopes(
        IEnumerable<string>? scopes, ScopeSeparator separator = ScopeSeparator.Space, string name = "scope", ParameterPlacement? placement = null)
    {
        _scopeName = name;
        _scopeSeparator = separator switch
        {
            ScopeSeparator.Comma => ',',
            ScopeSeparator.Plus => '+',
            _ => ' ',
        };
        Add(name, scopes is null ? null : string.Join(_scopeSeparator, scopes.Where(scope => !string.IsNullOrWhiteSpace(scope))), placement ?? _placement);
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

        // Each assertion is new; who makes it for whom is not.
        parts.Add(_assertion is null ? null : _assertionPlace is var (place, where, prefix) ? $"assertion {Word(where)} {place}: {prefix}" : "assertion");
        parts.AddRange(_assertion?.Identity ?? []);
        parts.Add(_grant is var (name, placement, _) ? $"grant {Word(placement)} {name}" : null);
        parts.AddRange(_grant?.Assertion.Identity ?? []);

        // The order of parameters says nothing, nor does that of scopes (RFC 6749 section 3.3).
        foreach (var parameter in _parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ThenBy(parameter => parameter.Value, StringComparer.Ordinal))
        {
            parts.Add(parameter.Placement == _placement ? parameter.Name : $"{Word(parameter.Placement)} {parameter.Name}");
            parts.Add(parameter.Name == _scopeName ? string.Join(' ', parameter.Value.Split(_scopeSeparator).Distinct().Order(StringComparer.Ordinal)) : parameter.Value);
        }

        // Parameters come in pairs, so that this is none of them.
        if (_certificate is not null)
        {
            parts.Add(_certificate);
        }

        return TokenIdentity.Of(parts, authorizer.IsUnique);
    }

    /// <summary>The message as it is sent now: a client assertion is made anew each time.</summary>
    internal HttpRequestMessage ToHttpRequestMessage(TimeProvider timeProvider) =>
        TokenRequestMessage.Create(this, _placement, _authorization, _headers, WithAssertions(timeProvider));

    private static string Word(ParameterPlacement placement) => placement switch
    {
        ParameterPlacement.Json => "json",
        ParameterPlacement.Query => "query",
        ParameterPlacement.Header => "header",
        _ => "form",
    };

    private void Append(string name, string value, bool isSecret, ParameterPlacement placement)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (placement == ParameterPlacement.Header && !value.All(character => character is >= ' ' and <= '~'))
        {
            throw new ArgumentException($"The value of the header '{name}' is not printable ASCII.", nameof(value));
        }

        _parameters.Add(new TokenParameter(name, value, isSecret, placement));
        if (isSecret)
        {
            _secrets.Add(value);
        }
    }

    // A header and a parameter are different things, also where they have the same name.
    private void RequireNew(string name, ParameterPlacement placement)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (_parameters.Exists(parameter => parameter.Name == name && (parameter.Placement == ParameterPlacement.Header) == (placement == ParameterPlacement.Header)))
        {
            throw new InvalidOperationException($"The token request has a parameter '{name}' already (RFC 6749 section 3.2).");
        }
    }
}
