namespace AuthSdk.Http;

/// <summary>How the body of a request is compressed. Ask for it only where the API says that it understands it.</summary>
public enum RequestCompression
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>With gzip, <c>Content-Encoding: gzip</c> (RFC 9110 section 8.4.1.3).</summary>
    Gzip = 1,
}
