namespace AuthSdk.DPoP;

/// <summary>The nonce that each server wants in the next proof (RFC 9449 sections 8 and 9): the last one that it gave. Thread-safe.</summary>
internal sealed class DPoPNonces
{
    /// <summary>An API has one origin and a token endpoint. More come from tokens that tell the address, which must not fill the memory.</summary>
    public const int MaxOrigins = 64;

    /// <summary>Nonces have some dozens of characters. What is much longer would only be refused as a header.</summary>
    public const int MaxLength = 1024;

    private readonly Dictionary<string, string> _nonces = new(StringComparer.Ordinal);
    private readonly Queue<string> _origins = new();

    public string? Find(string origin)
    {
        lock (_nonces)
        {
            return _nonces.GetValueOrDefault(origin);
        }
    }

    /// <summary>Remembers a nonce in place of the one before.</summary>
    /// <returns>Whether it is one; anything else is forgotten at once.</returns>
    public bool Remember(string origin, string nonce)
    {
        if (nonce.Length is 0 or > MaxLength || !nonce.All(IsNonceCharacter))
        {
            return false;
        }

        lock (_nonces)
        {
            if (!_nonces.ContainsKey(origin))
            {
                if (_nonces.Count == MaxOrigins)
                {
                    _nonces.Remove(_origins.Dequeue());
                }

                _origins.Enqueue(origin);
            }

            _nonces[origin] = nonce;
            return true;
        }
    }

    // NQCHAR of RFC 6749 appendix A.
    private static bool IsNonceCharacter(char character) => character is >= '!' and <= '~' and not ('"' or '\\');
}
