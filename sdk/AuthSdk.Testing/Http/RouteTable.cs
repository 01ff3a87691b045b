using System.Net;

namespace AuthSdk.Testing;

/// <summary>The paths an emulator knows; the first route that matches wins.</summary>
internal sealed class RouteTable
{
    private readonly List<Route> _routes = [];

    /// <summary>How literal segments compare.</summary>
    public StringComparison Comparison { get; init; } = StringComparison.Ordinal;

    /// <summary>Answers a path that no route has.</summary>
    public Func<RecordedRequest, EmulatedResponse> UnknownPath { get; init; } = static _ => EmulatedResponse.Empty(HttpStatusCode.NotFound);

    /// <summary>Answers a known path asked with another method; the second argument is the value of <c>Allow</c>.</summary>
    public Func<RecordedRequest, string, EmulatedResponse> UnknownMethod { get; init; } =
        static (_, allow) => EmulatedResponse.Empty(HttpStatusCode.MethodNotAllowed).With("Allow", allow);

    public RouteTable Map(string method, string template, Func<RecordedRequest, PathValues, EmulatedResponse> answer)
    {
        _routes.Add(new Route(method, template, answer));
        return this;
    }

    public RouteTable Map(string method, string template, Func<RecordedRequest, EmulatedResponse> answer) =>
        Map(method, template, (request, _) => answer(request));

    public bool Knows(string path) => _routes.Exists(route => route.Match(path, Comparison) is not null);

    public EmulatedResponse Answer(RecordedRequest request)
    {
        var allowed = new List<string>();

        foreach (var route in _routes)
        {
            if (route.Match(request.Path, Comparison) is not { } values)
            {
                continue;
            }

            if (route.Method == request.Method)
            {
                return route.Answer(request, values);
            }

            if (!allowed.Contains(route.Method))
            {
                allowed.Add(route.Method);
            }
        }

        return allowed.Count == 0 ? UnknownPath(request) : UnknownMethod(request, string.Join(", ", allowed));
    }
}
