namespace AuthSdk;

/// <summary>What a secret is written in where it is not written as text.</summary>
internal enum SecretCode
{
    /// <summary>It is written as text.</summary>
    None,

    /// <summary>Two digits for each octet of its UTF-8, perhaps with separators between them.</summary>
    Hexadecimal,

    /// <summary>RFC 4648 section 4 or 5; what follows may be part of the same code.</summary>
    Base64,
}
