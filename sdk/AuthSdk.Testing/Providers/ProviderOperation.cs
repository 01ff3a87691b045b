using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace AuthSdk.Testing;

/// <summary>A method of the interface with its route. AuthSdk's attributes and Refit's are known by the name of their base class.</summary>
internal sealed class ProviderOperation
{
    private const string EscapedSlash = "\0";

    private static readonly Regex AnyPath = new("^", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly Regex _pattern;
    private readonly List<string> _names = [];
    private readonly IReadOnlyList<string> _headers;

    private ProviderOperation(MethodInfo method, string httpMethod, string prefix, string route)
    {
        Member = method;
        HttpMethod = httpMethod;
        Route = route;
        _headers = [.. HeadersOf(method).Concat(method.DeclaringType is { } declaring ? HeadersOf(declaring) : []).Select(static header => header.Split(':')[0].Trim())];
        IsLink = method.GetParameters().Any(static parameter => Has(parameter, "UrlAttribute"));
        _pattern = IsLink ? AnyPath : Pattern(prefix + (prefix.Length > 0 && route.StartsWith('/') && Segment(route).Length == 0 ? route[1..] : route));
        Flow = Declared.FirstOf<UseFlowAttribute>(method)?.TextArgument(0);
        WithoutParameters = [.. Declared.Of<WithoutApiParameterAttribute>(method).Select(static declared => declared.TextArgument(0))];
        NeedsToken = Declared.Of<NoTokenAttribute>(method).Count == 0 && !method.GetParameters().Any(HasOwnCredential) && !HeadersOf(method).Any(IsTakenBack);
    }

    public MethodInfo Member { get; }

    public string HttpMethod { get; }

    public string Route { get; }

    /// <summary>Whether the address is an argument, so that the operation may be at any path.</summary>
    public bool IsLink { get; }

    public string? Flow { get; }

    public bool NeedsToken { get; }

    public IReadOnlyList<string> WithoutParameters { get; }

    /// <summary>The operation of a method; null where it has no route.</summary>
    /// <param name="method">The method.</param>
    /// <param name="prefix">What stands before all routes.</param>
    public static ProviderOperation? Find(MethodInfo method, string prefix)
    {
        foreach (var attribute in CustomAttributeData.GetCustomAttributes(method))
        {
            if (attribute.AttributeType.BaseType?.Name == "HttpMethodAttribute" && attribute.ConstructorArguments is [{ Value: string route }])
            {
                return new ProviderOperation(method, attribute.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal).ToUpperInvariant(), prefix, route);
            }

            if (attribute.AttributeType.Name == "HttpMethodAttribute" && attribute.ConstructorArguments is [{ Value: string any }, { Value: string path }])
            {
                return new ProviderOperation(method, any, prefix, path);
            }
        }

        return null;
    }

    /// <summary>What stands before the routes of an interface.</summary>
    public static string PrefixOf(Type api) => CustomAttributeData.GetCustomAttributes(api)
        .FirstOrDefault(static attribute => attribute.AttributeType.Name == "PathPrefixAttribute")?.ConstructorArguments is [{ Value: string prefix }] && prefix.Trim('/') is { Length: > 0 } path
            ? "/" + path
            : "";

    /// <summary>The values of a path; null where it is another operation's.</summary>
    public Dictionary<string, string>? Match(string path)
    {
        // Decoded as a whole, because routes are written that way; a slash in a value is not one between segments.
        var decoded = Uri.UnescapeDataString(path.Replace("%2F", EscapedSlash, StringComparison.OrdinalIgnoreCase));
        if (_pattern.Match(decoded) is not { Success: true } match)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < _names.Count; i++)
        {
            values.TryAdd(_names[i], match.Groups[i + 1].Value.Replace(EscapedSlash, "/", StringComparison.Ordinal));
        }

        return values;
    }

    private static string Segment(string route) => route[1..].Split('/', '?', '#')[0];

    private static bool Has(ParameterInfo parameter, string attribute) =>
        CustomAttributeData.GetCustomAttributes(parameter).Any(declared => declared.AttributeType.Name == attribute);

    /// <summary>Whether the operation has a parameter for what is sent under that name, or a header of its own.</summary>
    public bool Takes(string name, ParameterLocation location) => location == ParameterLocation.Header
        ? _headers.Contains(name, StringComparer.OrdinalIgnoreCase)
            || Member.GetParameters().Any(parameter => name.Equals(TextOf(parameter, "HeaderAttribute"), StringComparison.OrdinalIgnoreCase))
        : Member.GetParameters().Any(parameter => name == (TextOf(parameter, "AliasAsAttribute") ?? parameter.Name) && !Has(parameter, "HeaderAttribute"));

    /// <summary>The headers that attributes give, on the operation or its interface.</summary>
    private static IEnumerable<string> HeadersOf(MemberInfo member) => CustomAttributeData.GetCustomAttributes(member)
        .Where(static attribute => attribute.AttributeType.Name == "HeadersAttribute")
        .SelectMany(static attribute => attribute.ConstructorArguments[0].Value as IEnumerable<CustomAttributeTypedArgument> ?? [])
        .Select(static header => header.Value as string ?? "");

    // A name without a colon takes the header back, and the token with it.
    private static bool IsTakenBack(string header) => header.Trim().Equals("Authorization", StringComparison.OrdinalIgnoreCase);

    private static string? TextOf(ParameterInfo parameter, string attribute) => CustomAttributeData.GetCustomAttributes(parameter)
        .FirstOrDefault(declared => declared.AttributeType.Name == attribute)?.ConstructorArguments is [{ Value: string text }, ..] ? text : null;

    private static bool HasOwnCredential(ParameterInfo parameter) => CustomAttributeData.GetCustomAttributes(parameter).Any(static attribute =>
        attribute.AttributeType.Name == "AuthorizeAttribute"
        || (attribute.AttributeType.Name == "HeaderAttribute" && attribute.ConstructorArguments is [{ Value: "Authorization" }, ..]));

    /// <summary>An optional placeholder takes its slash with it; a value may be empty. What follows a question mark is no path.</summary>
    private Regex Pattern(string route)
    {
        var pattern = new StringBuilder("^");
        foreach (var (text, isName) in ValueTemplate.Parse(route))
        {
            if (isName)
            {
                _names.Add(text.Trim('*', '?').Split(':')[0]);
                var isOptional = text.EndsWith('?') && pattern[^1] == '/';
                pattern.Length -= isOptional ? 1 : 0;
                pattern.Append(isOptional ? "(?:/([^/]*))?" : text.StartsWith("**", StringComparison.Ordinal) ? "(.*)" : "([^/]*)");
                continue;
            }

            var end = text.IndexOfAny(['?', '#']);
            pattern.Append(Regex.Escape(end < 0 ? text : text[..end]));
            if (end >= 0)
            {
                break;
            }
        }

        return new Regex(pattern.Append("/?$").ToString(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
