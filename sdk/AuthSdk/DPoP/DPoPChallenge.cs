using System.Net;

namespace AuthSdk.DPoP;

/// <summary>What an API says with a 401 to a request with a proof.</summary>
internal static class DPoPChallenge
{
    /// <summary>Whether it wants the request again, with its nonce in the proof (RFC 9449 section 9). The token is not to blame.</summary>
    public static bool DemandsNonce(HttpResponseMessage response)
    {
        if (response.StatusCode != HttpStatusCode.Unauthorized)
        {
            return false;
        }

        foreach (var challenge in response.Headers.WwwAuthenticate)
        {
            if (challenge.Scheme.Equals("DPoP", StringComparison.OrdinalIgnoreCase) && IsNonceError(challenge.Parameter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the parameters of a challenge have <c>error="use_dpop_nonce"</c>, quoted or not (RFC 9110 section 11.2).</summary>
    private static bool IsNonceError(string? parameters)
    {
        var rest = parameters.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = LengthOfFirst(rest);
            var pair = rest[..length];
            rest = rest[Math.Min(length + 1, rest.Length)..];
            var equals = pair.IndexOf('=');
            if (equals > 0 && pair[..equals].Trim().Equals("error", StringComparison.OrdinalIgnoreCase))
            {
                return pair[(equals + 1)..].Trim().Trim('"').SequenceEqual("use_dpop_nonce");
            }
        }

        return false;
    }

    /// <summary>The length of the text before the first comma that is not quoted.</summary>
    private static int LengthOfFirst(ReadOnlySpan<char> parameters)
    {
        var isQuoted = false;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i] == ',' && !isQuoted)
            {
                return i;
            }

            if (isQuoted && parameters[i] == '\\')
            {
                i++;
            }
            else if (parameters[i] == '"')
            {
                isQuoted = !isQuoted;
            }
        }

        return parameters.Length;
    }
}
