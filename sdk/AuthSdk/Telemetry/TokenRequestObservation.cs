using System.Diagnostics;
using System.Net;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Telemetry;

/// <summary>The span and the count of one token request.</summary>
internal sealed class TokenRequestObservation : IDisposable
{
    private readonly Activity? _activity;
    private readonly string _api;
    private readonly string _flow;

    private TokenRequestObservation(Activity? activity, string api, string flow)
    {
        _activity = activity;
        _api = api;
        _flow = flow;
    }

    public static TokenRequestObservation Start(TokenEndpointRequest request, string api)
    {
        var activity = UnfailingTelemetry.Start($"token request {request.Flow}", ActivityKind.Client);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag(TelemetryTags.Api, api);
            activity.SetTag(TelemetryTags.Flow, request.Flow);
            activity.SetTag(TelemetryTags.GrantType, TelemetryTags.GrantTypeOf(request.GrantType));
            activity.SetTag(TelemetryTags.ServerAddress, request.Endpoint.IdnHost);
        }

        return new TokenRequestObservation(activity, api, request.Flow);
    }

    public void Answered(HttpStatusCode status) => _activity?.SetTag(TelemetryTags.StatusCode, (int)status);

    public void Succeeded() => End(TelemetryTags.Success);

    public void Failed(Exception error)
    {
        var code = FailureCode.Of(error);

        // Without a description: that would be the server's words.
        _activity?.SetTag(TelemetryTags.ErrorType, code).SetStatus(ActivityStatusCode.Error);
        End(code);
    }

    public void Dispose() => UnfailingTelemetry.End(_activity);

    private void End(string outcome)
    {
        _activity?.SetTag(TelemetryTags.Outcome, outcome);
        UnfailingTelemetry.Count(
            TokenMetrics.Requests, new(TelemetryTags.Api, _api), new(TelemetryTags.Flow, _flow), new(TelemetryTags.Outcome, outcome));
    }
}
