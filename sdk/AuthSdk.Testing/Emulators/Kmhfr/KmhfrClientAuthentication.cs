using System.Net;
using System.Text;

namespace AuthSdk.Testing;

/// <summary>
/// HTTP Basic with form-encoded halves (RFC 6749 section 2.3.1), and the pair in the body, which is tried after Basic fails.
/// </summary>
internal static class KmhfrClientAuthentication
{
    private const string Scheme = "Basic ";

    public static bool Succeeds(KmhfrEmulatorOptions options, RecordedRequest request, Parameters parameters) =>
        IsClient(options, Basic(request)) || IsClient(options, (parameters["client_id"], parameters["client_secret"]));

    private static bool IsClient(KmhfrEmulatorOptions options, (string? Id, string? Secret) credentials) =>
        credentials.Id == options.ClientId && credentials.Secret == options.ClientSecret;

    private static (string? Id, string? Secret) Basic(RecordedRequest request)
    {
        if (request.Header("Authorization") is not { } header || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return default;
        }

        var buffer = new byte[header.Length];

        if (!Convert.TryFromBase64String(header[Scheme.Length..], buffer, out var length))
        {
            return default;
        }

        var halves = Encoding.UTF8.GetString(buffer, 0, length).Split(':', 2);
        return halves is [var id, var secret] ? (WebUtility.UrlDecode(id), WebUtility.UrlDecode(secret)) : default;
    }
}
