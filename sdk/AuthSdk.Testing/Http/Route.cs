namespace AuthSdk.Testing;

/// <summary>One method on one path template.</summary>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Template">Literal segments and <c>{name}</c> segments; a trailing slash is part of the path.</param>
/// <param name="Answer">The rule that answers.</param>
internal sealed record Route(string Method, string Template, Func<RecordedRequest, PathValues, EmulatedResponse> Answer)
{
    private readonly string[] _segments = Template.Split('/');

    /// <summary>Matches segment by segment: <c>/a</c> and <c>/a/</c> are different paths here, unlike in the framework's router.</summary>
    public PathValues? Match(string path, StringComparison comparison)
    {
        var parts = path.Split('/');

        if (parts.Length != _segments.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);

        for (var i = 0; i < parts.Length; i++)
        {
            var part = Uri.UnescapeDataString(parts[i]);

            if (_segments[i] is ['{', .. var name, '}'])
            {
                if (part.Length == 0)
                {
                    return null;
                }

                values[name] = part;
            }
            else if (!part.Equals(_segments[i], comparison))
            {
                return null;
            }
        }

        return new PathValues(values);
    }
}
