using System.Globalization;
using AuthSdk.Tokens;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AuthSdk.HealthChecks;

/// <summary>Judges the token source of one flow.</summary>
internal sealed class TokenHealthCheck(ApiTokens tokens, string? flow, bool requestToken) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var source = flow is null ? tokens.Default : tokens.Find(flow) ?? throw new InvalidOperationException($"The API has no flow '{flow}'.");
        if (tokens.FindCallers(source.Name) is { } callers)
        {
            return Judge(callers, context.Registration.FailureStatus);
        }

        var error = requestToken ? await TryRequestAsync(source, cancellationToken).ConfigureAwait(false) : null;
        var status = source.Status;
        return status switch
        {
            { HasUsableToken: true, LastFailure: { } failure } => HealthCheckResult.Degraded(
                $"The token is still usable, but its renewal failed: {failure}.", error, Data(status)),
            { HasUsableToken: true, IsRejected: true } => HealthCheckResult.Degraded(
                "The API rejects the token although it was just renewed.", error, Data(status)),
            { LastFailure: null } when error is null => HealthCheckResult.Healthy(
                status.HasUsableToken ? "There is a usable token." : "No token is needed yet.", Data(status)),
            _ => new HealthCheckResult(
                context.Registration.FailureStatus, $"There is no usable token: {status.LastFailure ?? "other"}.", error, Data(status)),
        };
    }

    /// <summary>
    /// Where each caller has credentials of their own, one of them says little about the others. What the server says of a caller's credentials is
    /// that caller's affair: nobody can make the program ill with a wrong password.
    /// </summary>
    private static HealthCheckResult Judge(TokenPoolStatus callers, HealthStatus failureStatus)
    {
        var data = new Dictionary<string, object> { ["identities"] = callers.Identities, ["usable"] = callers.Usable };
        foreach (var (failure, count) in callers.Failures)
        {
            data[$"failed.{failure}"] = count;
        }

        var failing = callers.Failures.Where(static failure => failure.Key is not ("invalid_grant" or "access_denied")).ToList();
        var why = string.Join(", ", failing.Select(static failure => failure.Key).Order(StringComparer.Ordinal));
        return (failing.Count, callers.Usable) switch
        {
            (0, _) => HealthCheckResult.Healthy($"{callers.Usable} of {callers.Identities} callers have a usable token.", data),
            (_, 0) => new HealthCheckResult(failureStatus, $"No caller gets a token: {why}.", exception: null, data),
            _ => HealthCheckResult.Degraded($"Some callers get no token: {why}.", exception: null, data),
        };
    }

    private static async Task<OAuthException?> TryRequestAsync(TokenSource source, CancellationToken cancellationToken)
    {
        try
        {
            await source.GetTokenAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (OAuthException error)
        {
            return error;
        }
    }

    private static Dictionary<string, object> Data(TokenStatus status)
    {
        var data = new Dictionary<string, object>();
        Add("expires_in_seconds", status.ExpiresIn?.TotalSeconds);
        Add("last_failure", status.LastFailure);
        Add("last_failure_at", Text(status.LastFailureAt));
        Add("cooling_down_until", Text(status.CoolingDownUntil));
        return data;

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                data[name] = value;
            }
        }
    }

    private static string? Text(DateTimeOffset? time) => time?.ToString("O", CultureInfo.InvariantCulture);
}
