using System.Net;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Http;

/// <summary>
/// Whether an answer says that the token is no longer accepted: 401, or as declared. Where a declaration needs the body, its beginning is
/// looked at and given back.
/// </summary>
internal static class TokenRejectionCheck
{
    /// <summary>Whether the status leaves it open; the usual answer is told without a look at the body.</summary>
    public static bool IsPossible(HttpResponseMessage response, ApiRules rules)
    {
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            return true;
        }

        // Not LINQ: this is on the way of every call.
        for (var i = 0; i < rules.Rejections.Count; i++)
        {
            if (rules.Rejections[i].Status == response.StatusCode)
            {
                return true;
            }
        }

        return false;
    }

    public static async ValueTask<bool> IsRejectionAsync(HttpResponseMessage response, ApiRules rules, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            return true;
        }

        var candidates = rules.Rejections.Where(rejection => rejection.Status == response.StatusCode).ToList();
        if (candidates.Count == 0 || candidates.Exists(rejection => rejection.Field is null))
        {
            return candidates.Count > 0;
        }

        if (!MayBeSmallJson(response))
        {
            return false;
        }

        var (body, isWhole) = await PeekAsync(response, cancellationToken).ConfigureAwait(false);
        return isWhole && candidates.Exists(rejection => rejection.IsMatch(body.Span));
    }

    /// <summary>Files and event streams are not waited for. What an error is labelled as says nothing.</summary>
    private static bool MayBeSmallJson(HttpResponseMessage response)
    {
        var headers = response.Content.Headers;
        var isJson = headers.ContentType?.MediaType is { } type
            && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
        return (isJson || !response.IsSuccessStatusCode) && headers.ContentLength is null or <= TokenRejection.MaxBodyLength;
    }

    private static async ValueTask<(ReadOnlyMemory<byte> Body, bool IsWhole)> PeekAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var content = response.Content;
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[TokenRejection.MaxBodyLength + 1];
        var length = 0;
        var isWhole = false;
        try
        {
            while (length < buffer.Length && !isWhole)
            {
                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                isWhole = read == 0;
                length += read;
            }
        }
        catch (Exception error) when (error is IOException || BoundedBody.IsUnreadable(error))
        {
            // A body that breaks off is its reader's affair, who meets the same error behind what came.
        }

        response.Content = new PeekedContent(content, buffer.AsMemory(0, length), stream);
        return (buffer.AsMemory(0, length), isWhole);
    }
}
