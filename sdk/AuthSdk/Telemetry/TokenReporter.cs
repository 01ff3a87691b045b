using System.Diagnostics;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Telemetry;

/// <summary>Tells the program what becomes of a source's tokens: in logs, metrics, spans and events. Never called under a lock.</summary>
internal sealed class TokenReporter(string flow, string? api, TokenOptions options, TimeProvider timeProvider, ILogger logger)
{
    private readonly string _api = api ?? TelemetryTags.NoApi;

    /// <summary>What a caller was doing when it started a renewal.</summary>
    public static ActivityContext Caller => AuthSdkTelemetry.Source.HasListeners() ? Activity.Current?.Context ?? default : default;

    public void CacheHit()
    {
        // The price of a call whose token is cached: one read, unless somebody counts.
        if (TokenMetrics.CacheHits.Enabled)
        {
            UnfailingTelemetry.Count(TokenMetrics.CacheHits, Tag(TelemetryTags.Api, _api), Tag(TelemetryTags.Flow, flow));
        }
    }

    public void Waited(TimeSpan time) =>
        UnfailingTelemetry.Measure(TokenMetrics.WaitTime, time.TotalSeconds, Tag(TelemetryTags.Api, _api), Tag(TelemetryTags.Flow, flow));

    /// <summary>
    /// Begins a span of its own for a renewal, which outlives the call that started it: that call is linked to. What reports the end of the
    /// renewal ends the span.
    /// </summary>
    public Activity? Started(RenewalStart start)
    {
        if (start.Current is { } replaced)
        {
            UnfailingTelemetry.Measure(
                TokenMetrics.AgeAtRenewal,
                timeProvider.GetElapsedTime(replaced.Schedule.ReceivedAt).TotalSeconds,
                Tag(TelemetryTags.Api, _api),
                Tag(TelemetryTags.Flow, flow),
                Tag(TelemetryTags.Reason, NameOf(start.Reason)));
        }

        var links = start.Caller == default ? null : new[] { new ActivityLink(start.Caller) };
        var activity = UnfailingTelemetry.Start($"token renewal {flow}", ActivityKind.Internal, links);
        activity?.SetTag(TelemetryTags.Api, _api).SetTag(TelemetryTags.Flow, flow).SetTag(TelemetryTags.Reason, NameOf(start.Reason));
        return activity;
    }

    public void Renewed(Activity? activity, RenewalReason reason, AccessToken token)
    {
        TokenLog.Acquired(logger, flow, reason, token.Lifetime, token.LifetimeOrigin);
        Ended(activity, reason, TelemetryTags.Success);
        UnfailingTelemetry.Measure(TokenMetrics.Lifetime, token.Lifetime.TotalSeconds, Tag(TelemetryTags.Api, _api), Tag(TelemetryTags.Flow, flow));
        Raise(options.OnRenewed, new TokenRenewedContext(api, flow, reason, token.Lifetime, token.ExpiresAt));
    }

    /// <summary>Reports a failure.</summary>
    /// <param name="activity">The span of the renewal.</param>
    /// <param name="reason">Why it was started.</param>
    /// <param name="error">What went wrong.</param>
    /// <param name="delay">When the next early renewal may start.</param>
    /// <param name="hasUsableToken">Whether callers go on with the token that there is.</param>
    public void Failed(Activity? activity, RenewalReason reason, Exception error, TimeSpan delay, bool hasUsableToken)
    {
        var failure = error as OAuthException;
        var kind = failure?.Kind.ToString() ?? error.GetType().Name;
        if (reason == RenewalReason.Ahead)
        {
            TokenLog.AheadFailed(logger, flow, kind, failure?.Error, delay);
        }
        else
        {
            TokenLog.Failed(logger, flow, reason, kind, failure?.Error);
        }

        var code = FailureCode.Of(error);
        activity?.SetTag(TelemetryTags.ErrorType, code).SetStatus(ActivityStatusCode.Error);
        Ended(activity, reason, code);
        UnfailingTelemetry.Count(TokenMetrics.Failures, Tag(TelemetryTags.Api, _api), Tag(TelemetryTags.Flow, flow), Tag(TelemetryTags.ErrorType, code));
        Raise(options.OnRenewalFailed, new TokenRenewalFailedContext(api, flow, reason, error, hasUsableToken));
    }

    /// <summary>The source was dropped, or given a token by hand, while a renewal was under way: whatever it brought, it is not kept.</summary>
    public void Overtaken(Activity? activity, RenewalReason reason) => Ended(activity, reason, TelemetryTags.Overtaken);

    public void RejectedAgain() => TokenLog.RejectedAgain(logger, flow);

    private void Ended(Activity? activity, RenewalReason reason, string outcome)
    {
        activity?.SetTag(TelemetryTags.Outcome, outcome);
        UnfailingTelemetry.Count(
            TokenMetrics.Renewals,
            Tag(TelemetryTags.Api, _api),
            Tag(TelemetryTags.Flow, flow),
            Tag(TelemetryTags.Reason, NameOf(reason)),
            Tag(TelemetryTags.Outcome, outcome));
        UnfailingTelemetry.End(activity);
    }

    /// <summary>Handlers run aside, so that none can hold up or fail the callers who wait for the token.</summary>
    private void Raise<TContext>(Action<TContext>? handler, TContext context)
    {
        if (handler is null)
        {
            return;
        }

        ThreadPool.UnsafeQueueUserWorkItem(
            static work =>
            {
                try
                {
                    work.Handler(work.Context);
                }
#pragma warning disable CA1031 // On the thread pool, what a handler throws would end the program.
                catch (Exception error)
#pragma warning restore CA1031
                {
                    TokenLog.HandlerFailed(work.Logger, work.Flow, error.GetType().Name, error);
                }
            },
            (Handler: handler, Context: context, Logger: logger, Flow: flow),
            preferLocal: false);
    }

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);

    private static string NameOf(RenewalReason reason) => reason switch
    {
        RenewalReason.First => "first",
        RenewalReason.Expired => "expired",
        RenewalReason.Ahead => "ahead",
        _ => "rejected",
    };
}
