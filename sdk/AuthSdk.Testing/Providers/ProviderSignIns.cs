using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Answers what comes before a token request: the browser at the authorization endpoint, and requests for the codes of a device.</summary>
internal sealed class ProviderSignIns(ProviderEmulatorOptions options, ProviderGrants grants)
{
    /// <summary>Whether whoever signs in with a browser refuses.</summary>
    public bool RefusesInBrowser { get; set; }

    /// <summary>The codes of a device (RFC 8628 section 3.2).</summary>
    public EmulatedResponse IssueDeviceCode(DeviceGrantRequest request)
    {
        var (flow, shape, sent, address) = request;
        var lifetime = options.DeviceCodeLifetime;
        var (deviceCode, grant) = grants.IssueDeviceCode(flow.Name, ProviderGrants.ScopesOf(shape, sent), lifetime, options.DeviceInterval);
        var page = new Uri(address, "/device").AbsoluteUri;
        return flow.Response.Answer(new Dictionary<string, JsonNode>
        {
            ["device_code"] = deviceCode,
            ["user_code"] = grant.UserCode,
            ["verification_uri"] = page,
            ["verification_uri_complete"] = $"{page}?user_code={grant.UserCode}",
            ["expires_in"] = (long)lifetime.TotalSeconds,
            ["interval"] = (long)options.DeviceInterval.TotalSeconds,
        });
    }

    /// <summary>Sends the browser back with a code, or with an error (RFC 6749 section 4.1.2).</summary>
    public EmulatedResponse Authorize(DeclaredFlow flow, RequestShape shape, SentParameters sent)
    {
        var redirectUri = ProviderGrants.Find(shape, sent, "redirect_uri")!;
        var state = ProviderGrants.Find(shape, sent, "state") is { } value ? $"&state={Uri.EscapeDataString(value)}" : "";
        var issuer = flow.Issuer is { } name ? $"&iss={Uri.EscapeDataString(name)}" : "";
        var answer = RefusesInBrowser
            ? "error=access_denied&error_description=The+person+refused."
            : $"code={grants.IssueCode(flow.Name, redirectUri, ProviderGrants.Find(shape, sent, "code_challenge"), ProviderGrants.ScopesOf(shape, sent))}";
        return EmulatedResponse.Empty(HttpStatusCode.Found)
            .With("Location", redirectUri + (redirectUri.Contains('?', StringComparison.Ordinal) ? "&" : "?") + answer + state + issuer);
    }
}

/// <summary>A request for the codes of a device that is as declared.</summary>
internal sealed record DeviceGrantRequest(DeclaredFlow Flow, RequestShape Shape, SentParameters Sent, Uri Address);
