namespace AuthSdk.Testing;

/// <summary>
/// Reads scope entries of both generations: <c>record.create[event=birth|death]</c> and <c>type=record.create&amp;event=birth,death</c>.
/// An entry without events holds for every event.
/// </summary>
internal static class OpenCrvsScopes
{
    public static bool Allow(IssuedToken token, string action, string? eventType = null) =>
        token.Scopes.Select(Parse).Any(scope =>
            scope.Action == action && (eventType is null || scope.Events.Length == 0 || scope.Events.Contains(eventType)));

    private static (string Action, string[] Events) Parse(string scope)
    {
        if (scope.StartsWith("type=", StringComparison.Ordinal))
        {
            var parameters = Parameters.Parse(scope);
            return (parameters["type"]!, Split(parameters["event"], ','));
        }

        var bracket = scope.IndexOf("[event=", StringComparison.Ordinal);
        return bracket < 0 ? (scope, []) : (scope[..bracket], Split(scope[(bracket + "[event=".Length)..].TrimEnd(']'), '|'));
    }

    private static string[] Split(string? events, char separator) => events is null ? [] : events.Split(separator);
}
