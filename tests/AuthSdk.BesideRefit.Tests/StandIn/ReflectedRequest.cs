using System.Reflection;

namespace Refit;

/// <summary>A request as an interface and the arguments of a call declare it.</summary>
internal sealed class ReflectedRequest(Type contract, MethodInfo method, object?[] arguments, RefitSettings settings)
{
    private readonly HttpMethodAttribute _verb = method.GetCustomAttribute<HttpMethodAttribute>()
        ?? throw new InvalidOperationException($"{method.Name} has no verb.");

    private readonly List<string> _query = [];
    private readonly List<(string Name, string? Value)> _headers = [];
    private string _path = "";
    private Uri? _link;
    private object? _body;
    private BodyAttribute? _bodyAttribute;

    /// <summary>Makes the request.</summary>
    public HttpRequestMessage Create(Uri baseAddress)
    {
        _path = _verb.Path.Split('#')[0];
        Check(_path);
        _headers.AddRange(DeclaredHeaders());
        foreach (var (parameter, argument) in method.GetParameters().Zip(arguments))
        {
            Add(parameter, argument);
        }

        var (address, separator) = _link is null
            ? (baseAddress.AbsolutePath.TrimEnd('/') + _path, _path.Contains('?', StringComparison.Ordinal) ? '&' : '?')
            : (_link.AbsoluteUri, _link.Query.Length > 0 ? '&' : '?');
        var target = _query.Count > 0 ? $"{address}{separator}{string.Join('&', _query)}" : address;
        var request = new HttpRequestMessage(_verb.Method, new Uri(target, _link is null ? UriKind.Relative : UriKind.Absolute)) { Content = Content() };
        Identify(request);
        foreach (var (name, value) in _headers)
        {
            if (value is not null && !request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content ??= new ByteArrayContent([]);
                request.Content.Headers.Remove(name);
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    private static void Check(string path)
    {
        if (path.Length > 0 && path[0] != '/')
        {
            throw new ArgumentException($"URL path {path} must start with '/' and be of the form '/foo/bar/baz'");
        }
    }

    // The nearest declaration wins: a base interface's, the interface's, the method's.
    private IEnumerable<(string Name, string? Value)> DeclaredHeaders() => method.DeclaringType!.GetInterfaces().Reverse().Append(method.DeclaringType)
        .SelectMany(type => type.GetCustomAttributes<HeadersAttribute>())
        .Concat(method.GetCustomAttributes<HeadersAttribute>())
        .SelectMany(attribute => attribute.Headers)
        .Select(header => header.Split(':', 2))
        .GroupBy(header => header[0].Trim(), StringComparer.OrdinalIgnoreCase)
        .Select(group => (group.Key, group.Last().ElementAtOrDefault(1)?.Trim()));

    private void Add(ParameterInfo parameter, object? argument)
    {
        var name = parameter.GetCustomAttribute<AliasAsAttribute>()?.Name ?? parameter.Name!;
        var placeholder = $"{{{name}}}";
        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return;
        }

        if (parameter.GetCustomAttribute<UrlAttribute>() is not null)
        {
            _link = Uri.TryCreate(argument?.ToString(), UriKind.Absolute, out var link) ? link
                : throw new ArgumentException($"The [Url] parameter value \"{argument}\" must be an absolute URI (for example \"https://host/path\").", parameter.Name);
        }
        else if (parameter.GetCustomAttribute<HeaderAttribute>() is { } header)
        {
            _headers.Add((header.Header, argument?.ToString()));
        }
        else if (_path.Contains(placeholder, StringComparison.OrdinalIgnoreCase))
        {
            _path = _path.Replace(placeholder, Uri.EscapeDataString(QueryText.Of(argument, format: null)), StringComparison.OrdinalIgnoreCase);
        }
        else if (parameter.GetCustomAttribute<BodyAttribute>() is { } body)
        {
            (_body, _bodyAttribute) = (argument, body);
        }
        else
        {
            var query = parameter.GetCustomAttribute<QueryAttribute>();
            _query.AddRange(QueryText.Pairs(name, argument, query).Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        }
    }

    private HttpContent? Content() => (_body, _bodyAttribute?.SerializationMethod) switch
    {
        (_, null) => null,
        (HttpContent content, _) => content,
        (Stream stream, _) => new StreamContent(stream),
        (string text, BodySerializationMethod.Default) => new StringContent(text),
        (_, BodySerializationMethod.UrlEncoded) => new FormUrlEncodedContent(QueryText.Pairs("", _body, query: null)),
        _ => (HttpContent)typeof(IHttpContentSerializer).GetMethod(nameof(IHttpContentSerializer.ToHttpContent))!
            .MakeGenericMethod(method.GetParameters().First(parameter => parameter.GetCustomAttribute<BodyAttribute>() is not null).ParameterType)
            .Invoke(settings.ContentSerializer, [_body])!,
    };

    private void Identify(HttpRequestMessage request)
    {
        request.Options.Set(new HttpRequestOptionsKey<Type>(HttpRequestMessageOptions.InterfaceType), contract);
#if REFIT_GENERATED
        request.Options.Set(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.MethodName), method.Name);
        request.Options.Set(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.RelativePathTemplate), _verb.Path);
#else
        request.Options.Set(
            new HttpRequestOptionsKey<RestMethodInfo>(HttpRequestMessageOptions.RestMethodInfo),
            new RestMethodInfo(method.Name, contract, method, _verb.Path, method.ReturnType));
#endif
    }
}
