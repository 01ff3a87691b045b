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
