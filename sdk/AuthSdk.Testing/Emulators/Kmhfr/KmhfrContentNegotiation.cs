using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>
/// Chooses between JSON and the browsable page as the server's framework does: the most specific media types of <c>Accept</c> first,
/// quality values ignored, and the page wins a tie because it is listed first. So no <c>Accept</c>, or <c>*/*</c>, gives HTML.
/// </summary>
internal static class KmhfrContentNegotiation
{
    private const string Html = "text/html";
    private const string Json = "application/json";
    private const string Pdf = "application/pdf";
    private static readonly string[] Renderers = [Html, Json];

    public static EmulatedResponse Render(RecordedRequest request, EmulatedResponse response)
    {
        if (response.ContentType == Pdf)
        {
            var isWanted = request.QueryParameters["format"] == "pdf" || Accepted(request).Any(static mediaType => Covers(mediaType, Pdf));
            return isWanted ? response : NotAcceptable();
        }

        if (response.ContentType != Json)
        {
            return response;
        }

        return Choose(request) switch
        {
            Json => response,
            Html => response with { ContentType = "text/html; charset=utf-8", Body = Page(response.Body) },
            _ => NotAcceptable(),
        };
    }

    private static string? Choose(RecordedRequest request)
    {
        if (request.QueryParameters["format"] is { } format)
        {
            return format switch { "json" or "pdf" => Json, "api" => Html, _ => null };
        }

        var accepted = Accepted(request).GroupBy(Specificity).OrderByDescending(static group => group.Key);

        foreach (var group in accepted)
        {
            if (Array.Find(Renderers, renderer => group.Any(mediaType => Covers(mediaType, renderer))) is { } renderer)
            {
                return renderer;
            }
        }

        return null;
    }

    private static string[] Accepted(RecordedRequest request) =>
        (request.Header("Accept") ?? "*/*").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int Specificity(string mediaType) =>
        mediaType.StartsWith("*/", StringComparison.Ordinal) ? 0
        : mediaType.Split(';')[0].TrimEnd().EndsWith("/*", StringComparison.Ordinal) ? 1
        : 2;

    private static bool Covers(string mediaType, string renderer)
    {
        var bare = mediaType.Split(';')[0].Trim();
        return bare == "*/*"
            || bare.Equals(renderer, StringComparison.OrdinalIgnoreCase)
            || (bare.EndsWith("/*", StringComparison.Ordinal) && renderer.StartsWith(bare[..^1], StringComparison.OrdinalIgnoreCase));
    }

    private static string Page(string body) =>
        $"<!DOCTYPE html><html><head><title>API</title></head><body><pre>{WebUtility.HtmlEncode(body)}</pre></body></html>";

    private static EmulatedResponse NotAcceptable() =>
        EmulatedResponse.Json(HttpStatusCode.NotAcceptable, new JsonObject { ["detail"] = "Could not satisfy the request Accept header." });
}
