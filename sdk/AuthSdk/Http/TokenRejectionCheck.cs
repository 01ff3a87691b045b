using System.Net;

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

        return AnswerPeek.MayBeSmallJson(response)
            && await AnswerPeek.ReadAsync(response, cancellationToken).ConfigureAwait(false) is { } body
            && candidates.Exists(rejection => rejection.IsMatch(body.Span));
    }
}
